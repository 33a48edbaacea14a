import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { regionCodes, regionOf } from '@alianza/kit/codes/region';
import { readCsv } from '@alianza/kit/register/readCsv';

const departments = readCsv(
  fileURLToPath(new URL('../../../subgraphs/interior/reference/departments.csv', import.meta.url)),
).map(({ department_code: code = '' }) => code);

describe('The natural regions', () => {
  it('are six, and UNKNOWN after them', () => {
    expect(regionCodes.map(({ code }) => code)).toEqual([
      'CARIBE',
      'PACIFICA',
      'ANDINA',
      'ORINOQUIA',
      'AMAZONIA',
      'INSULAR',
      'UNKNOWN',
    ]);
  });

  it('hold every department of DIVIPOLA between them', () => {
    const counts = new Map<string, number>();
    for (const department of departments)
      counts.set(regionOf(department), (counts.get(regionOf(department)) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      CARIBE: 7,
      PACIFICA: 4,
      ANDINA: 11,
      ORINOQUIA: 4,
      AMAZONIA: 6,
      INSULAR: 1,
    });
  });

  it.each([
    ['44', 'CARIBE'],
    ['27', 'PACIFICA'],
    ['11', 'ANDINA'],
    ['99', 'ORINOQUIA'],
    ['86', 'AMAZONIA'],
    ['88', 'INSULAR'],
    ['UNKNOWN', 'UNKNOWN'],
  ])('hold the department %s in %s', (department, region) => {
    expect(regionOf(department)).toBe(region);
  });

  it('refuse what is not a department, and say what to do', () => {
    expect(() => regionOf('5')).toThrow(
      'The department "5" belongs to no region. Give it one in REGIONS, or map it to UNKNOWN in the units statement.',
    );
  });
});
