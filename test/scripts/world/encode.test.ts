import { describe, expect, it } from '@jest/globals';
import { codes, date, optional, required } from '@alianza/kit/register/columns';
import { dayOf } from '../../../scripts/world/calendar.ts';
import { encoderOf } from '../../../scripts/world/encode.ts';
import { createRandom } from '../../../scripts/world/random.ts';

const random = createRandom('encode');

describe('writing a value as the agency does', () => {
  it('writes the day in the format asked for, and in the only one when there is no second', () => {
    const day = dayOf(2019, 2, 3);
    const both = required('FECHA', 'day', date('DD/MM/YYYY', 'YYYY-MM-DD'));
    expect(encoderOf(both, random)(day, 0)).toBe('03/02/2019');
    expect(encoderOf(both, random)(day, 1)).toBe('2019-02-03');
    expect(encoderOf(required('FECHA', 'day', date('YYYY-MM-DD')), random)(day, 1)).toBe(
      '2019-02-03',
    );
  });

  it("writes a code in the agency's word, any of them where there are several", () => {
    const group = codes({ MENORES: 'UNDER_18', ADOLESCENTES: 'UNDER_18', ADULTOS: 'ADULT' });
    const encode = encoderOf(optional('GRUPO', 'age_group', group), random);
    expect(encode('ADULT', 0)).toBe('ADULTOS');
    const words = new Set(Array.from({ length: 50 }, () => encode('UNDER_18', 0)));
    expect([...words].toSorted()).toEqual(['ADOLESCENTES', 'MENORES']);
  });

  it('refuses a code the agency has no word for', () => {
    const encode = encoderOf(optional('SEXO', 'sex', codes({ F: 'FEMALE' })), random);
    expect(() => encode('MALE', 0)).toThrow('SEXO has no word for MALE.');
  });
});
