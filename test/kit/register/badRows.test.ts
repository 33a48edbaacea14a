import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { importExtract } from '@alianza/kit/register/importExtract';
import { offences } from '../../../subgraphs/police/register/extracts/offences.ts';
import { many, offence } from '../../subgraphs/police/rows.ts';
import { writeExtract } from '../../support/writeExtract.ts';
import { expectBalanced, openRegister, type OpenRegister } from './openRegister.ts';

describe('An extract with faults', () => {
  let register: OpenRegister;
  beforeAll(async () => {
    register = await openRegister();
  });
  afterAll(() => register.close());

  it('names every bad row by line, column, rule and remedy, and takes the others', async () => {
    const bad = [
      offence(901, { FECHA_HECHO: '31/02/2024' }),
      offence(902, { CODIGO_DANE: '99999' }),
      offence(903, { DELITO: '' }),
      offence(5, { GENERO: '' }),
    ];
    const report = await register.take([...many(offence, { count: 400 }), ...bad]);
    expect(report).toMatchObject({ outcome: 'WRITTEN', read: 404, written: 400, rejected: 4 });
    expectBalanced(report);
    expect(report.badRows.map(({ line, column, rule }) => [line, column, rule])).toEqual([
      [402, 'FECHA_HECHO', 'DATE'],
      [403, 'CODIGO_DANE', 'MUNICIPALITY'],
      [404, 'DELITO', 'REQUIRED'],
      [405, 'NRO_REGISTRO', 'DUPLICATE_KEY'],
    ]);
    expect(report.badRows.map(({ remedy }) => remedy)).toEqual([
      'Write a day of the calendar as DD/MM/YYYY or YYYY-MM-DD.',
      'Use a five-digit DIVIPOLA municipality code in force, leading zero kept.',
      'Fill DELITO: the register identifies or counts rows by it.',
      'Line 6 has the same key: keep one of the two rows.',
    ]);
  });

  it('with more than one bad row in a hundred is left out altogether', async () => {
    const before = await register.rowsHeld();
    const bad = many(offence, { first: 800, count: 2, row: { FECHA_HECHO: 'ayer' } });
    const report = await register.take([...many(offence, { first: 600, count: 197 }), ...bad]);
    expect(report).toMatchObject({
      outcome: 'TOO_MANY_BAD_ROWS',
      read: 199,
      written: 0,
      rejected: 2,
    });
    expectBalanced(report);
    expect(await register.rowsHeld()).toBe(before);
  });

  it('with exactly one bad row in a hundred is taken', async () => {
    const bad = offence(999, { FECHA_HECHO: 'ayer' });
    const report = await register.take([...many(offence, { first: 600, count: 99 }), bad]);
    expect(report).toMatchObject({ outcome: 'WRITTEN', read: 100, written: 99, rejected: 1 });
  });

  it('of another register is refused by its header, and says which column it lacks', async () => {
    const file = join(register.folder, 'other.csv');
    writeFileSync(file, 'NRO_REGISTRO;FECHA_DEL_HECHO\n');
    await expect(
      importExtract(register.importer, { extract: offences, file, synthetic: true }),
    ).rejects.toThrow(
      'SIEDCO_delitos.csv lacks the column FECHA_HECHO; it has FECHA_DEL_HECHO. Rename it, or send the offences extract.',
    );
  });

  it('cut off in the middle of a quoted cell is refused, and nothing of it stays', async () => {
    const before = await register.rowsHeld();
    const file = writeExtract(register.folder, offences, many(offence, { first: 2000, count: 50 }));
    appendFileSync(file, '\n2024-0009999;"05/03');
    await expect(
      importExtract(register.importer, { extract: offences, file, synthetic: true }),
    ).rejects.toThrow(/line 52|quote/i);
    expect(await register.rowsHeld()).toBe(before);
  });

  it('names the row that no register can hold: entered before it happened', async () => {
    const impossible = offence(3000, { FECHA_HECHO: '2024-05-01', FECHA_REGISTRO: '2024-04-01' });
    const report = await register.take([...many(offence, { first: 3001, count: 200 }), impossible]);
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
});
