import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PERMITTED, PLANTED } from './planted.ts';
import { ROOT } from './repository.ts';
import { stdoutOf } from './stdoutOf.ts';

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

describe('The linter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-lint-'));
  let found: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    for (const file of ['.oxlintrc.json', 'tsconfig.json'])
      cpSync(join(ROOT, file), join(folder, file));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    for (const { path, text } of [...PLANTED, ...PERMITTED]) plant(join(folder, path), text);
    found = codesByFile(lint(folder));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(PLANTED)('refuses $what', ({ path, rule }) => {
    expect(found.get(path)).toEqual([rule]);
  });

  it.each(PERMITTED)('permits $what', ({ path }) => {
    expect(found.get(path)).toBeUndefined();
  });
});

function plant(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function lint(folder: string): readonly Diagnostic[] {
  const oxlint = join(ROOT, 'node_modules/oxlint/bin/oxlint');
  const report = stdoutOf([oxlint, '--type-aware', '--format=json', '.'], folder);
  return (JSON.parse(report) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
}

function codesByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const { filename, code } of diagnostics)
    codes.set(filename, [...(codes.get(filename) ?? []), code]);
  return codes;
}
