import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

interface Link {
  readonly folder: string;
  readonly name: string;
  readonly target: string;
}

/**
 * Gives every bundled library the name its users load it by (its SONAME). Packages cannot carry symbolic links, and
 * the package's own repair is an install script, which npm is told not to run. Throws when the folder is read-only.
 */
export function linkLibraries(native: string): void {
  for (const link of [...listedLinks(native), ...impliedLinks(join(native, 'lib'))]) create(link);
}

/** The name a library file is loaded by: `libicuuc.so.60.2` → `libicuuc.so.60`, `libicudata.77.1.dylib` → `libicudata.77.dylib`. */
export function soname(file: string): string | undefined {
  const linux = /^(lib.+?\.so\.\d+)\.\d/.exec(file)?.[1];
  const mac = /^(lib.+?\.\d+)\.\d.*\.dylib$/.exec(file)?.[1];
  return linux ?? (mac && `${mac}.dylib`);
}

function impliedLinks(folder: string): Link[] {
  return readdirSync(folder).flatMap((target) => {
    const name = soname(target);
    return name ? [{ folder, name, target }] : [];
  });
}

function listedLinks(native: string): Link[] {
  const listed = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    readonly source: string;
    readonly target: string;
  }[];
  return listed.map(({ source, target }) => ({
    folder: join(native, '..', dirname(target)),
    name: basename(target),
    target: basename(source),
  }));
}

function create({ folder, name, target }: Link): void {
  try {
    symlinkSync(target, join(folder, name));
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'EEXIST') throw reason;
  }
}
