import { describe, expect, it } from '@jest/globals';
import { arcsOf, protectedPairs } from '../../../../../gateway/faces/dashboard/flujos/arcs.ts';
import {
  type FlowCell,
  flowMatrix,
} from '../../../../../gateway/faces/dashboard/flujos/flowMatrix.ts';

const ROUNDED = (value: number) => ({ value, status: 'ROUNDED' });
const PROTECTED = { value: null, status: 'WITHHELD_BASE' };
const FEW = { value: null, status: 'UNDER_TEN' };

/** What Interior publishes of the Caribbean and the Andes, cut short. */
const CELLS: readonly FlowCell[] = [
  pair(['CARIBE', 'Caribe'], ['ES', 'España'], PROTECTED),
  pair(['CARIBE', 'Caribe'], ['OTHER', 'Otro país'], FEW),
  pair(['CARIBE', 'Caribe'], ['NONE', 'No explotada en el exterior'], ROUNDED(15)),
  pair(['ANDINA', 'Andina'], ['ES', 'España'], ROUNDED(25)),
  pair(['ANDINA', 'Andina'], ['OTHER', 'Otro país'], ROUNDED(60)),
  pair(['ANDINA', 'Andina'], ['NONE', 'No explotada en el exterior'], PROTECTED),
  pair(['UNKNOWN', 'Sin dato'], ['ES', 'España'], ROUNDED(10)),
];

function pair(
  [region, regionLabel]: readonly [string, string],
  [place, placeLabel]: readonly [string, string],
  count: FlowCell['count'],
): FlowCell {
  return {
    dimensions: [
      { dimension: 'period', code: '2022-2024', label: '2022-2024' },
      { dimension: 'region', code: region, label: regionLabel },
      { dimension: 'destination', code: place, label: placeLabel },
    ],
    count,
  };
}

describe('The matrix of flows', () => {
  const matrix = flowMatrix(CELLS, 'destination');

  it('has a row for each destination, other countries among them, and a column for each region', () => {
    expect(matrix.regions.map(({ label }) => label)).toEqual(['Caribe', 'Andina', 'Sin dato']);
    expect(matrix.rows.map(({ label }) => label)).toEqual([
      'España',
      'Otro país',
      'No explotada en el exterior',
    ]);
  });

  it('keeps each published cell as it is, and invents none', () => {
    expect(matrix.rows[0]?.figures).toEqual([PROTECTED, ROUNDED(25), ROUNDED(10)]);
    expect(matrix.rows[1]?.figures).toEqual([FEW, ROUNDED(60), null]);
  });

  it('says how many pairs are protected', () => {
    expect(protectedPairs(matrix)).toBe(2);
  });

  it('refuses cells that have no destination', () => {
    expect(() => flowMatrix(CELLS, 'country')).toThrow(
      'A cell of the flows has no dimension "country".',
    );
  });
});

describe('The arcs', () => {
  it('join known regions to countries, with the published count, in three widths', () => {
    const arcs = arcsOf(flowMatrix(CELLS, 'destination'));
    expect(
      arcs.map(({ region, place, figure, width }) => [
        region.code,
        place.code,
        figure.value,
        width,
      ]),
    ).toEqual([
      ['ANDINA', 'ES', 25, 2],
      ['ANDINA', 'OTHER', 60, 3],
    ]);
  });

  it('are not drawn for what is protected, under ten, zero, or no place', () => {
    const nothing = [
      pair(['CARIBE', 'Caribe'], ['ES', 'España'], PROTECTED),
      pair(['CARIBE', 'Caribe'], ['MX', 'México'], FEW),
      pair(['CARIBE', 'Caribe'], ['PA', 'Panamá'], { value: 0, status: 'PUBLISHED' }),
      pair(['CARIBE', 'Caribe'], ['NONE', 'Ninguno'], ROUNDED(30)),
      pair(['UNKNOWN', 'Sin dato'], ['ES', 'España'], ROUNDED(30)),
    ];
    expect(arcsOf(flowMatrix(nothing, 'destination'))).toEqual([]);
  });
});
