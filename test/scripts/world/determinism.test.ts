import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { worldIn, type WrittenWorld } from '../../support/worldIn.ts';

const SCALE = 0.02;
let first: WrittenWorld;
let again: WrittenWorld;
let other: WrittenWorld;

beforeAll(async () => {
  first = await worldIn(7, SCALE);
  again = await worldIn(7, SCALE);
  other = await worldIn(8, SCALE);
});

afterAll(() => {
  for (const { folder } of [first, again, other]) rmSync(folder, { recursive: true });
});

/** Digest of every file of a world, by its path. */
function digests({ folder }: WrittenWorld): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const csv = files.filter((file) => file.endsWith('.csv')).toSorted();
  return Object.fromEntries(
    csv.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(folder, file)))
        .digest('hex'),
    ]),
  );
}

describe('the synthetic world', () => {
  it('writes ten extracts and the truth', () => {
    expect(Object.keys(digests(first))).toHaveLength(12);
  });

  it('is the same to the byte for the same seed and scale', () => {
    expect(digests(again)).toEqual(digests(first));
    expect(again.report.dirt).toEqual(first.report.dirt);
  });

  it('differs in every file for another seed', () => {
    const before = digests(first);
    const same = Object.entries(digests(other)).filter(([file, digest]) => before[file] === digest);
    expect(same).toEqual([]);
  });
});
