import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openCredentials } from '@alianza/kit/database/credentials';

describe('The credentials of the database roles', () => {
  let folder: string;
  let file: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alianza-credentials-'));
    file = join(folder, 'sub', 'credentials.json');
  });

  afterEach(() => rmSync(folder, { recursive: true }));

  it('give every role a password of its own, of at least 128 random bits', () => {
    const credentials = openCredentials(file);
    const passwords = ['a', 'b', 'c'].map((role) => credentials.passwordOf(role));
    expect(new Set(passwords).size).toBe(3);
    for (const password of passwords) expect(password).toMatch(/^[\w-]{22,}$/);
  });

  it('stay the same from one start to the next', () => {
    const password = openCredentials(file).passwordOf('police_reader');
    expect(openCredentials(file).passwordOf('police_reader')).toBe(password);
  });

  it('can be read by the owner of the file only', () => {
    openCredentials(file).passwordOf('police_reader');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('are not overwritten when the file is damaged', () => {
    openCredentials(file).passwordOf('police_reader');
    writeFileSync(file, '{"police_reader": "abc');
    expect(() => openCredentials(file)).toThrow(`${file} should hold the passwords`);
    expect(readFileSync(file, 'utf8')).toBe('{"police_reader": "abc');
  });
});
