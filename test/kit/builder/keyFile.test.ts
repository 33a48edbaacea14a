import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AGENCIES } from '@alianza/kit/agencies';
import { createKeys, demonstrationKeys, readKeys } from '@alianza/kit/builder/keyFile';

describe('A file of keys', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alianza-keys-'));
    file = join(folder, 'keys', 'police.json');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is read by its owner alone, as is its folder', () => {
    createKeys(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'keys')).mode & 0o777).toBe(0o700);
  });

  it('is never replaced', () => {
    createKeys(file);
    const before = readFileSync(file, 'utf8');
    expect(() => createKeys(file)).toThrow('EEXIST');
    expect(readFileSync(file, 'utf8')).toBe(before);
  });

  it('holds two keys of 32 bytes that are not the demonstration’s, and others the next time', () => {
    createKeys(file);
    createKeys(`${file}.other`);
    const [keys, others] = [file, `${file}.other`].map((each) => readKeys(each, 'police'));
    expect(keys).toMatchObject({ demonstration: false });
    expect([keys?.recordKey.length, keys?.noiseKey.length]).toEqual([32, 32]);
    const all = [keys, others].flatMap((each) => [each?.recordKey, each?.noiseKey]);
    expect(new Set(all.map((key) => key?.toString('hex'))).size).toBe(4);
  });

  it('that is not there gives the keys of the demonstration, which say so', () => {
    expect(readKeys(file, 'police')).toEqual(demonstrationKeys('police'));
    expect(demonstrationKeys('police').demonstration).toBe(true);
  });

  it.each(['', '{}', 'null', '{"recordKey":"AAAA","noiseKey":"AAAA"}', '{"recordKey":1}'])(
    'that holds no keys but %j is refused, and no other keys are taken for it',
    (content) => {
      const broken = join(folder, 'broken.json');
      writeFileSync(broken, content);
      expect(() => readKeys(broken, 'police')).toThrow(
        `${broken} should hold the disclosure keys of police and cannot be read: bring it back from its safe copy.`,
      );
    },
  );

  it('of the demonstration is the same every time, and another for each agency and use', () => {
    expect(demonstrationKeys('police')).toEqual(demonstrationKeys('police'));
    const keys = AGENCIES.map(demonstrationKeys).flatMap(({ recordKey, noiseKey }) => [
      recordKey.toString('hex'),
      noiseKey.toString('hex'),
    ]);
    expect(new Set(keys).size).toBe(2 * AGENCIES.length);
    // The figures of every demonstration hang on it.
    expect(keys[0]).toHaveLength(64);
  });
});
