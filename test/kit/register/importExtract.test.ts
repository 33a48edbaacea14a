import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExtract } from '@alianza/kit/register/importExtract';
import { offences } from '../../../subgraphs/police/register/extracts/offences.ts';
import { many, offence } from '../../subgraphs/police/rows.ts';
import { writeExtract } from '../../support/writeExtract.ts';
import { expectBalanced, openRegister, type OpenRegister } from './openRegister.ts';

describe('An extract', () => {
  let register: OpenRegister;
  beforeAll(async () => {
    register = await openRegister();
  });
  afterAll(() => register.close());

  it('tried in a dry run is counted and leaves the register as it was', async () => {
    const report = await register.take(many(offence, { count: 300 }), true);
    expect(report).toMatchObject({ outcome: 'DRY_RUN', read: 300, written: 300, rejected: 0 });
    expect(await register.rowsHeld()).toBe(0);
  });

  it('is written whole, with its own count of rows kept beside it', async () => {
    const report = await register.take(many(offence, { count: 300 }));
    expect(report).toMatchObject({ outcome: 'WRITTEN', read: 300, written: 300, unchanged: 0 });
    expect(await register.rowsHeld()).toBe(300);
    expect(await register.owner('register.import').first('read', 'written', 'rejected')).toEqual({
      read: 300,
      written: 300,
      rejected: 0,
    });
  });

  it('taken in a second time writes nothing', async () => {
    const report = await register.take(many(offence, { count: 300 }));
    expect(report).toMatchObject({
      outcome: 'ALREADY_IMPORTED',
      read: 300,
      written: 0,
      unchanged: 300,
    });
    expectBalanced(report);
  });

  it('with one row corrected and one new writes these two and leaves the others alone', async () => {
    const rows = [...many(offence, { count: 301 })];
    rows[7] = offence(8, { GENERO: 'MASCULINO' });
    const report = await register.take(rows);
    expect(report).toMatchObject({ outcome: 'WRITTEN', read: 301, written: 2, unchanged: 299 });
    expectBalanced(report);
    const [corrected] = await register
      .owner('register.offence')
      .where({ record_number: '2024-0000008' });
    expect(corrected).toMatchObject({ sex: 'MALE' });
  });

  it('goes back to an earlier file when the ministry sends that again', async () => {
    const report = await register.take(many(offence, { count: 300 }));
    expect(report).toMatchObject({ outcome: 'WRITTEN', read: 300, written: 1, unchanged: 299 });
  });

  it('keeps tabs, quotes and backslashes of a text as they are', async () => {
    const name = 'El "Peñol"\t\\N';
    const file = writeExtract(register.folder, offences, [offence(4000)]);
    const [header, row] = readFileSync(file, 'utf8').split('\n');
    const cells = (row ?? '').split(';');
    cells[4] = `"${name.replaceAll('"', '""')}"`;
    writeFileSync(file, `${header}\n${cells.join(';')}\n`);
    await importExtract(register.importer, { extract: offences, file, synthetic: true });
    expect(
      await register.owner('register.offence').where({ record_number: '2024-0004000' }).first(),
    ).toMatchObject({
      municipality_name: name,
    });
  });

  it('reports the bytes it has read, up to the whole file', async () => {
    const file = writeExtract(
      register.folder,
      offences,
      many(offence, { first: 5000, count: 2000 }),
    );
    let last = 0;
    await importExtract(
      register.importer,
      { extract: offences, file, synthetic: true },
      { dryRun: true, onProgress: (bytes) => (last = bytes) },
    );
    expect(last).toBe(readFileSync(file).length);
  });
});
