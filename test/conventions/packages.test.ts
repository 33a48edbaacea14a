import { describe, expect, it } from '@jest/globals';
import { filesBelow, read } from './repository.ts';

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const manifests = filesBelow().filter((file) => /(^|\/)package\.json$/.test(file));
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

describe('The packages', () => {
  it.each(manifests)('are pinned exactly in %s', (file) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      read(file),
    ) as Manifest;
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !EXACT.test(version))).toEqual([]);
  });

  it('have the same version wherever two workspaces name them', () => {
    const versions = new Map<string, Set<string>>();
    for (const file of manifests) {
      const { dependencies, devDependencies } = JSON.parse(read(file)) as Manifest;
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    }
    expect([...versions].filter(([, known]) => known.size > 1).map(([name]) => name)).toEqual([]);
  });

  it('are locked without the address they came from', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<
        Record<string, { readonly resolved?: string; readonly link?: boolean }>
      >;
    };
    const addressed = Object.entries(packages).filter(
      ([, { resolved, link }]) => resolved && !link,
    );
    expect(addressed.map(([name]) => name)).toEqual([]);
  });
});
