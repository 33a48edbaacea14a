import { describe, expect, it } from '@jest/globals';
import { compileCheck } from '@alianza/kit/register/check';
import type { ColumnType } from '@alianza/kit/register/extract';
import type { Geography } from '@alianza/kit/register/geography';

const geography: Geography = {
  departments: new Set(['05', '27', '94']),
  municipalities: new Set(['05001', '27493', '94343']),
  retired: new Map([
    ['27086', '27493'],
    ['94663', '94343'],
  ]),
};

function check(type: ColumnType, text: string, required = false) {
  return compileCheck({ header: 'COLUMNA', target: 'column', type, required }, geography)(text);
}

const day: ColumnType = { kind: 'date', formats: ['DD/MM/YYYY', 'YYYY-MM-DD'] };
const sex: ColumnType = { kind: 'code', codes: { FEMENINO: 'FEMALE', MASCULINO: 'MALE' } };
const age: ColumnType = { kind: 'integer', min: 0, max: 120 };

describe('a cell of an extract', () => {
  it.each([
    [day, '05/03/2024', '2024-03-05'],
    [day, '2024-02-29', '2024-02-29'],
    [sex, ' FEMENINO ', 'FEMALE'],
    [age, '017', '17'],
    [{ kind: 'department' }, '05', '05'],
    [{ kind: 'municipality' }, '05001', '05001'],
    [{ kind: 'country' }, 'ES', 'ES'],
    [{ kind: 'text', maxLength: 12 }, 'Medellín', 'Medellín'],
  ] as [ColumnType, string, string][])('of %j takes %j as %j', (type, text, value) => {
    expect(check(type, text)).toBe(value);
  });

  it.each([
    ['27086', '27493'],
    ['94663', '94343'],
  ])('maps the retired municipality %s to %s', (retired, successor) => {
    expect(check({ kind: 'municipality' }, retired)).toBe(successor);
  });

  it.each(['', '  ', 'SIN DATO', 'NO REPORTA', 'N/A', '-'])(
    'that says %j is not recorded when it may be missing',
    (text) => {
      expect(check(age, text)).toBeNull();
    },
  );

  it.each(['', 'SIN DATO'])('that says %j is refused when the register needs it', (text) => {
    expect(check(age, text, true)).toEqual({
      rule: 'REQUIRED',
      remedy: 'Fill COLUMNA: the register identifies or counts rows by it.',
    });
  });

  it.each([
    [day, '31/02/2024', 'DATE'],
    [day, '2023-02-29', 'DATE'],
    [day, '5/3/2024', 'DATE'],
    [day, '2024-13-01', 'DATE'],
    [sex, 'femenino', 'CODE'],
    [sex, 'constructor', 'CODE'],
    [age, 'treinta', 'INTEGER'],
    [age, '121', 'INTEGER'],
    [age, '-1', 'INTEGER'],
    [age, '1e2', 'INTEGER'],
    [{ kind: 'department' }, '5', 'DEPARTMENT'],
    [{ kind: 'municipality' }, '99999', 'MUNICIPALITY'],
    [{ kind: 'country' }, 'es', 'COUNTRY'],
    [{ kind: 'country' }, 'ZZ', 'COUNTRY'],
    [{ kind: 'text', maxLength: 3 }, 'largo', 'TEXT'],
    [{ kind: 'text', maxLength: 9, pattern: /^\d+$/ }, '12a', 'TEXT'],
  ] as [ColumnType, string, string][])('of %j refuses %j by rule %s', (type, text, rule) => {
    expect(check(type, text)).toMatchObject({ rule });
  });

  it('never repeats the value it refuses, because reports travel', () => {
    expect(JSON.stringify(check(sex, 'MARÍA PÉREZ'))).not.toContain('MARÍA');
  });

  it('says which codes a coded column takes', () => {
    expect(check(sex, 'F')).toEqual({ rule: 'CODE', remedy: 'Use one of: FEMENINO, MASCULINO.' });
  });
});
