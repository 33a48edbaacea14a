import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SCHEMA_FAULTS, SOUND } from './plantedSchemas.ts';
import { ROOT } from './repository.ts';
import { stdoutOf } from './stdoutOf.ts';

interface Message {
  readonly ruleId: string | null;
  readonly line: number;
}

const SCHEMA = 'subgraphs/police/schema.graphql';

describe('The linter of schemas', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alianza-schemas-'));
  let messages: readonly Message[];

  beforeAll(() => {
    for (const file of ['eslint.config.js', 'package.json', 'subgraphs/kit/schema.graphql'])
      cpSync(join(ROOT, file), join(folder, file));
    symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(join(folder, 'subgraphs/police'));
    writeFileSync(join(folder, SCHEMA), SOUND + SCHEMA_FAULTS.map(({ sdl }) => sdl).join(''));
    messages = lint(folder);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(SCHEMA_FAULTS)('refuses $what', ({ sdl, rule }) => {
    const before = SCHEMA_FAULTS.slice(
      0,
      SCHEMA_FAULTS.findIndex((fault) => fault.sdl === sdl),
    );
    const first = lineCount(SOUND + before.map((fault) => fault.sdl).join('')) + 1;
    const last = first + lineCount(sdl) - 1;
    const found = messages.filter(({ line }) => line >= first && line <= last);
    expect(found.map(({ ruleId }) => ruleId)).toContain(`@graphql-eslint/${rule}`);
  });

  it('permits what is sound, with an entity its owner describes', () => {
    expect(messages.filter(({ line }) => line <= lineCount(SOUND))).toEqual([]);
  });
});

function lineCount(text: string): number {
  return text.split('\n').length - 1;
}

function lint(folder: string): readonly Message[] {
  const eslint = join(ROOT, 'node_modules/eslint/bin/eslint.js');
  const report = stdoutOf([eslint, '--format=json', SCHEMA], folder);
  const [file] = JSON.parse(report) as readonly { readonly messages: readonly Message[] }[];
  return file?.messages ?? [];
}
