import { describe, expect, it } from '@jest/globals';
import {
  type CalendarDataset,
  changesOf,
} from '../../../../../gateway/faces/dashboard/calidad/calendarOf.ts';
import { datasetQuality } from '../../../../../gateway/faces/dashboard/calidad/datasetQuality.ts';
import { ofEachHundred } from '../../../../../gateway/faces/dashboard/calidad/ofEachHundred.ts';

const ROUNDED = (value: number) => ({ value, status: 'ROUNDED' });
const FEW = { value: null, status: 'UNDER_TEN' };

function cell(codes: readonly string[], count: typeof FEW | ReturnType<typeof ROUNDED>) {
  const dimensions = codes.map((code) => ({ dimension: 'any', code, label: code }));
  return { dimensions, count, share: null };
}

describe('The quality of a dataset', () => {
  const quality = datasetQuality('police.victims', {
    total: [{ ...cell(['2024'], ROUNDED(155)), release: { number: 3, cutOff: '2025-12-31' } }],
    unknown: {
      age: [cell(['2024', 'UNKNOWN'], FEW)],
      place: [cell(['2022-2024', '05'], ROUNDED(50)), cell(['2022-2024', 'UNKNOWN'], ROUNDED(10))],
      sex: [],
    },
    lag: [cell(['2024', '0-30'], ROUNDED(85)), cell(['2024', '181+'], FEW)],
  });

  it('reads what was not recorded from its own cell, with the time it is of', () => {
    expect(quality.unknown).toEqual([
      { attribute: 'age', figure: FEW, share: null, time: '2024' },
      { attribute: 'place', figure: ROUNDED(10), share: null, time: '2022-2024' },
    ]);
  });

  it('reads the bands of days and the release of the total', () => {
    expect(quality.lag.map(({ code }) => code)).toEqual(['0-30', '181+']);
    expect([quality.total, quality.release?.number]).toEqual([ROUNDED(155), 3]);
  });

  it('says a published share in hundreds and works out none that is withheld', () => {
    const share = { value: 0.0119, status: 'ROUNDED', uncertainty: { halfWidth95: 0.007 } };
    expect(ofEachHundred(share)).toEqual({
      value: 1.2,
      status: 'ROUNDED',
      uncertainty: { halfWidth95: 0.7 },
    });
    expect(ofEachHundred({ ...FEW, uncertainty: null })).toEqual(FEW);
  });
});

describe('The releases of a dataset', () => {
  const release = (number: number, cutOff: string, definition = 'Víctimas.') => ({
    number,
    cutOff,
    definition,
    effectiveAt: `2026-0${number}-15T00:00:00Z`,
  });
  const dataset = (releases: CalendarDataset['releases']): CalendarDataset => ({
    id: 'police.victims',
    title: 'Víctimas',
    unit: 'VICTIM',
    dateMeaning: 'KNOWN',
    current: null,
    releases,
  });

  it('have nothing corrected while there is one', () => {
    expect(changesOf(dataset([release(1, '2025-06-30')]))).toEqual([]);
  });

  it('tell a correction from a new cut-off, and a new definition from both', () => {
    const changes = changesOf(
      dataset([
        release(3, '2025-12-31', 'Víctimas directas.'),
        release(2, '2025-06-30'),
        release(1, '2025-06-30'),
      ]),
    );
    expect(
      changes.map(({ number, newCutOff, hasNewDefinition }) => [
        number,
        newCutOff,
        hasNewDefinition,
      ]),
    ).toEqual([
      [3, '2025-12-31', true],
      [2, undefined, false],
    ]);
  });
});
