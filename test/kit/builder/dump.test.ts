import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { publishRelease } from '@alianza/kit/builder/publish';
import {
  everywhere,
  persons,
  publicationOf,
  type TestRegister,
  testRegister,
} from './testRegister.ts';

const ID = 'police.dumped';
/** Keys that give each planted count some noise. */
const KEYS = {
  recordKey: Buffer.from('a record key of exactly 32 bytes'),
  noiseKey: Buffer.from('a noise key of exactly 32 bytesc'),
  demonstration: false,
};
/** Women of place A in 2022, and what they make of the cells they are in beside fifteen in each other one. */
const PLANTED = 7919;
const TRUE_COUNTS = [PLANTED, PLANTED + 15, PLANTED + 45, PLANTED + 105];

describe('A dump of the releases', () => {
  let register: TestRegister;
  let secrets: readonly string[];

  beforeAll(async () => {
    register = await testRegister();
    const others = everywhere().filter(({ unit }) => !unit.startsWith('2022AF'));
    await register.add(ID, [...others, ...persons('pseudonym', PLANTED)]);
    await publishRelease(register.builder, publicationOf(ID, { keys: KEYS }));
    const remembered = await register.owner('vintage.unit').select('unit', 'key');
    secrets = [
      ...[KEYS.recordKey, KEYS.noiseKey].flatMap(spellings),
      ...TRUE_COUNTS.map(String),
      ...persons('pseudonym', PLANTED).map(({ unit }) => unit),
      ...remembered.flatMap(({ unit, key }) => [String(unit), String(key)]),
    ];
  });
  afterAll(() => register.close());

  /** Every row of every table of a schema, as text. */
  async function dumpOf(schema: string): Promise<string> {
    const tables: string[] = await register
      .owner('pg_tables')
      .where({ schemaname: schema })
      .pluck('tablename');
    const rows = await Promise.all(
      tables.map((table) => register.owner.raw(`select t::text as line from ${schema}.${table} t`)),
    );
    return rows.flatMap((each) => each.rows.map(({ line }: { line: string }) => line)).join('\n');
  }

  /** The secrets that a text holds, each as a word of its own. */
  function leaksIn(text: string): readonly string[] {
    const words = new Set(text.split(/[^\w+/=\\.-]+/));
    return secrets.filter(
      (secret) => words.has(secret) || (secret.length > 20 && text.includes(secret)),
    );
  }

  it('has no true count, key, pseudonym or record key in it', async () => {
    const dump = await dumpOf('release');
    expect(dump).toContain('police.dumped,1,PLACE_SEX,2022,A,F');
    expect(leaksIn(dump)).toEqual([]);
  });

  it('would be known by what the builder’s own memory holds', async () => {
    const leaks = leaksIn(await dumpOf('vintage'));
    expect(leaks.length).toBeGreaterThan(PLANTED);
    expect(leaks).not.toEqual(expect.arrayContaining(spellings(KEYS.noiseKey)));
  });

  it.each([
    ['a true count', () => String(PLANTED)],
    ['a key in hexadecimal digits', () => KEYS.noiseKey.toString('hex')],
    ['a key in base 64', () => KEYS.recordKey.toString('base64')],
    ['a key as it is', () => KEYS.recordKey.toString('latin1')],
    ['a pseudonym', () => 'pseudonym12'],
  ])('is told apart from one with %s', async (_what, secret) => {
    await register.owner.raw('create table release.leak as select ?::text as leaked', [secret()]);
    try {
      expect(leaksIn(await dumpOf('release'))).toEqual([secret()]);
    } finally {
      await register.owner.raw('drop table release.leak');
    }
  });
});

function spellings(key: Buffer): string[] {
  return [key.toString('hex'), key.toString('base64'), key.toString('latin1')];
}
