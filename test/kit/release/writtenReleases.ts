import type { WrittenRelease } from './servedCells.ts';

/** Dataset of the releases below. */
export const OFFENCES = 'police.offences';

/** A release with every state a cell can be in beside a number. */
export const first: WrittenRelease = {
  dataset: OFFENCES,
  number: 1,
  official: [{ table: 'TOTAL', codes: ['2022'], value: 120, source: 'Informe anual 2022' }],
  tables: {
    TOTAL: [
      [['2022'], 'OFFICIAL 120'],
      [['2023'], 52],
      [['2024'], 83],
    ],
    DEPARTMENT: [
      [['2023', '05'], 32],
      [['2024', '05'], 41],
      [['2024', '27'], 'WITHHELD_BASE'],
      [['2024', 'UNKNOWN'], 9],
    ],
    LAG_BAND: [
      [['2023', '0-30'], 30],
      [['2023', '31-90'], 'WITHHELD_NEAR_DUPLICATE'],
      [['2024', '0-30'], 40],
      [['2024', '31-90'], 38],
      [['2024', '91-180'], 12],
      [['2024', '181+'], 0],
      [['2024', 'UNKNOWN'], 5],
    ],
  },
};

/** The next release, with other numbers. */
export const corrected: WrittenRelease = {
  dataset: OFFENCES,
  number: 2,
  tables: { TOTAL: [[['2024'], 100]], DEPARTMENT: [[['2024', '05'], 50]] },
};

/** A release by period. */
export const pooled: WrittenRelease = {
  dataset: 'police.victims',
  number: 1,
  tables: {
    DEPARTMENT: [
      [['2019-2021', '27'], 20],
      [['2022-2024', '27'], 33],
    ],
  },
};

/** The operation that reads fields of the offences of a table. */
export function offencesBy(table: string, where: string, fields: string): string {
  return `{ police { cells: offences(by: ${table}, where: { ${where} }) { ${fields} } } }`;
}
