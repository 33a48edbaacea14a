import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { prepareAgency } from '@alianza/kit/prepare';
import { importExtract } from '@alianza/kit/register/importExtract';
import type { ImportReport } from '@alianza/kit/register/importReport';
import { geography } from '../../../subgraphs/interior/reference/geography.ts';
import { police } from '../../../subgraphs/police/ministry.ts';
import { offences } from '../../../subgraphs/police/register/extracts/offences.ts';
import { many, offence } from '../../subgraphs/police/rows.ts';
import type { Clone } from '../../support/postgres/cloneAgency.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';
import { type ExtractRow, writeExtract } from '../../support/writeExtract.ts';

const folder = mkdtempSync(join(tmpdir(), 'alianza-import-'));
let database: Clone;
let importer: Knex;
let owner: Knex;

beforeAll(async () => {
  database = await emptyAgency('police');
  owner = connect(database.urls.owner, { applicationName: 'alianza test' });
  importer = connect(database.urls.importer, { applicationName: 'alianza test' });
  await prepareAgency(owner, police, geography());
});

afterAll(async () => {
  await Promise.all([owner.destroy(), importer.destroy()]);
  await database.drop();
  rmSync(folder, { recursive: true });
});

const take = (rows: readonly ExtractRow[], dryRun = false) =>
  importExtract(
    importer,
    { extract: offences, file: writeExtract(folder, offences, rows) },
    { dryRun },
  );

async function rowsHeld(): Promise<number> {
  const [counted] = await owner('register.offence').count({ rows: '*' });
  return Number(counted?.rows);
}

function expectBalanced({ read, written, unchanged, rejected }: ImportReport): void {
  expect(read).toBe(written + unchanged + rejected);
}

describe('An extract', () => {
  it('tried in a dry run is counted and leaves the register as it was', async () => {
    const report = await take(many(offence, { count: 300 }), true);
    expect(report).toMatchObject({ outcome: 'DRY_RUN', read: 300, written: 300, rejected: 0 });
    expect(await rowsHeld()).toBe(0);
  });

  it('is written whole, with its own count of rows kept beside it', async () => {
    const report = await take(many(offence, { count: 300 }));
    expect(report).toMatchObject({ outcome: 'WRITTEN', read: 300, written: 300, unchanged: 0 });
    expect(await rowsHeld()).toBe(300);
    expect(await owner('register.import').first('read', 'written', 'rejected')).toEqual({
      read: 300,
      written: 300,
      rejected: 0,
    });
  });

  it('taken in a second time writes nothing', async () => {
    const report = await take(many(offence, { count: 300 }));
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
    const report = await take(rows);
    expect(report).toMatchObject({ outcome: 'WRITTEN', read: 301, written: 2, unchanged: 299 });
    expectBalanced(report);
    const [corrected] = await owner('register.offence').where({ record_number: '2024-0000008' });
    expect(corrected).toMatchObject({ sex: 'MALE' });
  });

  it('goes back to an earlier file when the ministry sends that again', async () => {
    const report = await take(many(offence, { count: 300 }));
    expect(report).toMatchObject({ outcome: 'WRITTEN', read: 300, written: 1, unchanged: 299 });
  });

  it('names every bad row by line, column, rule and remedy, and takes the others', async () => {
    const bad = [
      offence(901, { FECHA_HECHO: '31/02/2024' }),
      offence(902, { CODIGO_DANE: '99999' }),
      offence(903, { DELITO: '' }),
    ];
    const report = await take([
      ...many(offence, { count: 400 }),
      ...bad,
      offence(5, { GENERO: '' }),
    ]);
    expect(report).toMatchObject({
      outcome: 'WRITTEN',
      read: 404,
      written: 99,
      unchanged: 301,
      rejected: 4,
    });
    expectBalanced(report);
    expect(report.badRows).toEqual([
      {
        line: 402,
        column: 'FECHA_HECHO',
        rule: 'DATE',
        remedy: 'Write a day of the calendar as DD/MM/YYYY or YYYY-MM-DD.',
      },
      {
        line: 403,
        column: 'CODIGO_DANE',
        rule: 'MUNICIPALITY',
        remedy: 'Use a five-digit DIVIPOLA municipality code in force, leading zero kept.',
      },
      {
        line: 404,
        column: 'DELITO',
        rule: 'REQUIRED',
        remedy: 'Fill DELITO: the register identifies or counts rows by it.',
      },
      {
        line: 405,
        column: 'NRO_REGISTRO',
        rule: 'DUPLICATE_KEY',
        remedy: 'Line 6 has the same key: keep one of the two rows.',
      },
    ]);
  });

  it('with more than one bad row in a hundred is left out altogether', async () => {
    const before = await rowsHeld();
    const bad = many(offence, { first: 800, count: 2, row: { FECHA_HECHO: 'ayer' } });
    const report = await take([...many(offence, { first: 600, count: 197 }), ...bad]);
    expect(report).toMatchObject({
      outcome: 'TOO_MANY_BAD_ROWS',
      read: 199,
      written: 0,
      rejected: 2,
    });
    expectBalanced(report);
    expect(await rowsHeld()).toBe(before);
  });

  it('with exactly one bad row in a hundred is taken', async () => {
    const bad = offence(999, { FECHA_HECHO: 'ayer' });
    const report = await take([...many(offence, { first: 600, count: 99 }), bad]);
    expect(report).toMatchObject({ outcome: 'WRITTEN', read: 100, written: 99, rejected: 1 });
  });

  it('of another register is refused by its header, and says which column it lacks', async () => {
    const file = join(folder, 'other.csv');
    writeFileSync(file, 'NRO_REGISTRO;FECHA_DEL_HECHO\n');
    await expect(importExtract(importer, { extract: offences, file })).rejects.toThrow(
      'SIEDCO_delitos.csv lacks the column FECHA_HECHO; it has FECHA_DEL_HECHO. Rename it, or send the offences extract.',
    );
  });

  it('cut off in the middle of a quoted cell is refused, and nothing of it stays', async () => {
    const before = await rowsHeld();
    const file = writeExtract(folder, offences, many(offence, { first: 2000, count: 50 }));
    appendFileSync(file, '\n2024-0009999;"05/03');
    await expect(importExtract(importer, { extract: offences, file })).rejects.toThrow(
      /line 52|quote/i,
    );
    expect(await rowsHeld()).toBe(before);
  });

  it('names the row that no register can hold: entered before it happened', async () => {
    const impossible = offence(3000, { FECHA_HECHO: '2024-05-01', FECHA_REGISTRO: '2024-04-01' });
    const report = await take([...many(offence, { first: 3001, count: 200 }), impossible]);
    expect(report).toMatchObject({ outcome: 'WRITTEN', read: 201, written: 200, rejected: 1 });
    expectBalanced(report);
    expect(report.badRows).toEqual([
      {
        line: 202,
        column: 'FECHA_HECHO, FECHA_REGISTRO',
        rule: 'IMPOSSIBLE',
        remedy:
          'Correct FECHA_HECHO or FECHA_REGISTRO: the register holds only rows with (recorded_date >= fact_date).',
      },
    ]);
  });

  it('keeps tabs, quotes and backslashes of a text as they are', async () => {
    const name = 'El "Peñol"\t\\N';
    const file = writeExtract(folder, offences, [offence(4000)]);
    const [header, row] = readFileSync(file, 'utf8').split('\n');
    const cells = (row ?? '').split(';');
    cells[4] = `"${name.replaceAll('"', '""')}"`;
    writeFileSync(file, `${header}\n${cells.join(';')}\n`);
    await importExtract(importer, { extract: offences, file });
    expect(
      await owner('register.offence').where({ record_number: '2024-0004000' }).first(),
    ).toMatchObject({
      municipality_name: name,
    });
  });

  it('reports the bytes it has read, up to the whole file', async () => {
    const file = writeExtract(folder, offences, many(offence, { first: 5000, count: 2000 }));
    let last = 0;
    await importExtract(
      importer,
      { extract: offences, file },
      { dryRun: true, onProgress: (bytes) => (last = bytes) },
    );
    expect(last).toBe(readFileSync(file).length);
  });
});
