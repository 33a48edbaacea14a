import { describe, expect, it } from '@jest/globals';
import { declaredCells } from '@alianza/kit/builder/declaredCells';
import { latticeOf } from '@alianza/kit/disclosure/lattice';
import { protectRecords } from '@alianza/kit/disclosure/protect';
import type { CountedRecord, FamilyShape } from '@alianza/kit/disclosure/shape';
import { countRecords } from '@alianza/kit/disclosure/trueCounts';
import type { DatasetFamily } from '@alianza/kit/release/family';

const shape: FamilyShape = {
  dimensions: [
    { name: 'year', codes: ['2023', '2024', '2025', '2026'] },
    { name: 'link', codes: ['DIRECT', 'NONE'] },
  ],
  tables: [
    { name: 'TOTAL', dimensions: [0] },
    { name: 'LINK', dimensions: [0, 1] },
  ],
};

const family = {
  id: 'icbf.admissions',
  official: [
    { table: 'TOTAL', codes: { year: '2024' }, value: 31, source: 'Informe anual, cuadro 3' },
  ],
  impossible: [{ link: 'NONE' }],
} as unknown as DatasetFamily;

const recordKey = (unit: number) => unit;

/** Thirty admissions a year, all of direct victims unless one is said not to be. */
function cellsOf(strangers: readonly CountedRecord[] = []) {
  const records = [
    ...Array.from({ length: 60 }, (_, unit) => ({ unit, codes: [unit % 2, 0] })),
    ...strangers,
  ];
  const lattice = latticeOf(shape);
  const drawn = protectRecords(shape, records, {
    noise: { draw: () => 0 },
    cellKey: () => 0,
    recordKey,
    guards: { base: 10, nearDuplicate: 10 },
  });
  const counts = countRecords(lattice, records, recordKey);
  const terms = { family, shape, lattice, counts, cutOff: '2025-12-31' };
  const [total = [], link = []] = declaredCells(terms, drawn);
  return { total: total.map(plain), link: link.map(plain) };
}

function plain({ value, status }: { readonly value: number | null; readonly status: string }) {
  return `${value} ${status}`;
}

describe('the cells a family declares', () => {
  it('shows an official total exactly, and the year beside it as it was drawn', () => {
    expect(cellsOf().total.slice(0, 2)).toEqual(['30 PUBLISHED', '31 OFFICIAL']);
  });

  it('withholds a period that is not closed, and says of one to come that it was not reported', () => {
    expect(cellsOf().total.slice(2)).toEqual(['null WITHHELD_OPEN_PERIOD', 'null NOT_REPORTED']);
  });

  it('is exactly zero where a combination cannot exist', () => {
    expect(cellsOf().link.slice(0, 4)).toEqual([
      '30 PUBLISHED',
      '0 STRUCTURAL_ZERO',
      '30 PUBLISHED',
      '0 STRUCTURAL_ZERO',
    ]);
  });

  it('refuses a combination declared impossible that somebody is in', () => {
    expect(() => cellsOf([{ unit: 99, codes: [0, 1] }])).toThrow(
      'icbf.admissions: the register has units with 2023, NONE, which the family declares impossible.',
    );
  });
});
