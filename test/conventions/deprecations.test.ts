import { describe, expect, it } from '@jest/globals';
import { deprecationProblems } from './deprecationProblems.ts';
import { filesBelow, read } from './repository.ts';

const schemas = filesBelow('subgraphs').filter((file) => file.endsWith('.graphql'));
const TODAY = new Date().toISOString().slice(0, 10);

describe('A deprecation', () => {
  it.each(schemas)('names a day of removal that has not passed in %s', (file) => {
    expect(deprecationProblems(read(file), TODAY)).toEqual([]);
  });
});

describe('The check of deprecations', () => {
  const field = (reason: string) => `type A { b: Int @deprecated(reason: "${reason}") }`;

  it('lets a day to come pass', () => {
    const sdl = field('Use `c`. Removed on 2030-01-01.');
    expect(deprecationProblems(sdl, '2029-12-31')).toEqual([]);
  });

  it('finds a day that has passed', () => {
    const sdl = field('Use `c`. Removed on 2030-01-01.');
    expect(deprecationProblems(sdl, '2030-01-02')).toEqual([
      '@deprecated(reason: "Use `c`. Removed on 2030-01-01.") is past: remove what it deprecates.',
    ]);
  });

  it.each([field('Use `c`.'), 'type A { b: Int @deprecated }'])('finds no day in %s', (sdl) => {
    expect(deprecationProblems(sdl, '2029-12-31')).toEqual([
      expect.stringContaining('names no day'),
    ]);
  });
});
