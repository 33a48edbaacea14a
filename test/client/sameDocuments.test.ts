import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse, print } from 'graphql';
import { readSavedOperations } from '../../gateway/src/savedOperations.ts';
import { ROOT } from '../conventions/repository.ts';

type Documents = Readonly<Record<string, { readonly name: string; readonly text: string }>>;

const SAVED = readSavedOperations(join(ROOT, 'schema/operations'));

describe('The documents of the client', () => {
  let documents: Documents;

  beforeAll(async () => {
    execFileSync(process.execPath, [join(ROOT, 'client/build.mjs')]);
    documents = (await import(join(ROOT, 'client/dist/generated/operations.js'))) as Documents;
  });

  it('are the saved operations, each once', () => {
    const names = [...SAVED.keys()].map((name) => `${name}Document`);
    expect(Object.keys(documents).toSorted()).toEqual(names.toSorted());
  });

  it.each([...SAVED])('ask what the gateway has saved as %s', (name, text) => {
    const document = documents[`${name}Document`];
    expect(document?.name).toBe(name);
    expect(document?.text).toBe(print(parse(text)));
  });
});
