import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files beside the pages, each under the hash of its content. */
export interface Assets {
  readonly folder: string;
  /** Addresses of the fonts to load before anything else. */
  readonly fonts: readonly string[];
  /** The address of a file by its plain name; undefined when the build has made none. */
  find(name: string): string | undefined;
  /** The address of a file that must be there. */
  url(name: string): string;
}

/** Where the files are answered. */
export const ASSETS_PATH = '/assets';

/** Reads what gateway/faces/build.mjs has left; undefined when nothing is built, and then there are no faces. */
export function readAssets(folder: string): Assets | undefined {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return undefined;
  const files = JSON.parse(readFileSync(manifest, 'utf8')) as Readonly<Record<string, string>>;
  const find = (name: string) => files[name] && `${ASSETS_PATH}/${files[name]}`;
  return {
    folder,
    fonts: Object.keys(files)
      .filter(isFont)
      .flatMap((name) => find(name) ?? []),
    find,
    url(name) {
      const address = find(name);
      if (!address) throw new Error(`The faces are built without ${name}.`);
      return address;
    },
  };
}

function isFont(name: string): boolean {
  return name.endsWith('.woff2');
}
