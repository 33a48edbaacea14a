import { describe, expect, it } from '@jest/globals';
import {
  chosenFirst,
  type Dialogue,
} from '../../../../../gateway/faces/dashboard/compromisos/chosenFirst.ts';
import {
  agencyRows,
  type Answer,
  type Indicator,
  notesOf,
  targetsByYear,
} from '../../../../../gateway/faces/dashboard/compromisos/indicatorRows.ts';

const NOT_PUBLISHED = { availability: 'NOT_PUBLISHED', note: 'No encontradas.' } as const;

/** Víctimas identificadas, as Interior answers it for two years. */
const INDICATOR: Indicator = {
  code: 'VICTIMS_IDENTIFIED',
  title: 'Víctimas de trata identificadas',
  definition: 'Personas identificadas en el año.',
  unit: 'VICTIM',
  origin: 'PROJECT',
  evidence: 'PROPOSED',
  baseline: { ...NOT_PUBLISHED, year: null, value: null, source: null },
  targets: { ...NOT_PUBLISHED, items: [] },
  interior: { answers: [answer(2022, 30), answer(2024, 80)] },
  police: null,
  icbf: { answers: [] },
  foreignAffairs: { answers: [] },
  labor: { answers: [] },
  published: [],
};

function answer(year: number, value: number): Answer {
  return {
    year,
    count: { value, status: 'ROUNDED', uncertainty: { halfWidth95: 6 } },
    unit: 'VICTIM',
    definition: 'Víctimas directas que el COAT verificó.',
    release: { number: 1, cutOff: '2025-12-31', synthetic: true },
  };
}

describe('The rows of an indicator', () => {
  const rows = agencyRows(INDICATOR, [2022, 2023, 2024]);

  it('have the figure of each year, and nothing where the agency has none', () => {
    expect(rows[0]?.agency).toBe('interior');
    expect(rows[0]?.figures.map((figure) => figure?.value ?? null)).toEqual([30, null, 80]);
  });

  it('keep a row for an agency that does not answer now, as nobody knows what it would say', () => {
    expect(rows.map(({ agency, isThere }) => [agency, isThere])).toEqual([
      ['interior', true],
      ['police', false],
    ]);
  });

  it('have a target for each year, or none at all where none is public', () => {
    expect(targetsByYear(INDICATOR, [2023, 2024])).toBeUndefined();
    const targets = {
      availability: 'SYNTHETIC' as const,
      note: null,
      items: [{ year: 2024, value: 100, source: 'Demostración' }],
    };
    expect(targetsByYear({ ...INDICATOR, targets }, [2023, 2024])).toEqual([null, 100]);
  });

  it('say once where something was searched that several lack', () => {
    expect(notesOf([NOT_PUBLISHED, { note: null }, NOT_PUBLISHED])).toEqual(['No encontradas.']);
  });
});

describe('The indicators of an objective', () => {
  const [first, second, third] = ['A', 'B', 'C'].map((code) => ({ ...INDICATOR, code }));

  it('begin with those chosen before the dialogue', () => {
    const chosenIndicators = { ...NOT_PUBLISHED, items: [{ code: 'C', title: 'C' }] };
    const dialogue: Dialogue = {
      code: '2024',
      beganOn: '2024-09-25',
      endedOn: '2024-09-26',
      reported: null,
      evidence: 'CONFIRMED',
      source: 'Nota del diálogo',
      chosenIndicators,
    };
    const all = [first, second, third].flatMap((one) => one ?? []);
    const ordered = chosenFirst(all, dialogue);
    expect(ordered.map(({ indicator, isChosen }) => [indicator.code, isChosen])).toEqual([
      ['C', true],
      ['A', false],
      ['B', false],
    ]);
  });
});
