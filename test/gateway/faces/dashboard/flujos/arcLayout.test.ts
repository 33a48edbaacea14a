import { describe, expect, it } from '@jest/globals';
import type { Arc } from '../../../../../gateway/faces/dashboard/flujos/arcs.ts';
import { arcLayout } from '../../../../../gateway/faces/dashboard/flujos/arcLayout.ts';
import {
  middleOf,
  REGION_TILES,
} from '../../../../../gateway/faces/dashboard/flujos/regionTiles.ts';
import { regionCodes } from '../../../../../subgraphs/kit/src/codes/region.ts';

const ANDINA = { code: 'ANDINA', label: 'Andina' };
const PACIFICA = { code: 'PACIFICA', label: 'Pacífica' };

function arc(region: Arc['region'], code: string): Arc {
  return {
    region,
    place: { code, label: code },
    figure: { value: 25, status: 'ROUNDED' },
    width: 2,
  };
}

describe('The drawing of arcs', () => {
  it('has a tile for each of the 33 departments, and a place for every region but the unknown', () => {
    expect(REGION_TILES).toHaveLength(33);
    const placed = regionCodes.filter(({ code }) => middleOf(code)).map(({ code }) => code);
    expect(placed).toEqual(
      regionCodes.map(({ code }) => code).filter((code) => code !== 'UNKNOWN'),
    );
  });

  it('lists each country once, whatever regions lead there, and joins each pair', () => {
    const arcs = [arc(ANDINA, 'ES'), arc(PACIFICA, 'ES'), arc(ANDINA, 'MX')];
    const { places, curves } = arcLayout(arcs, [ANDINA, PACIFICA]);
    expect(places.map(({ code, arcs: own }) => [code, own.length])).toEqual([
      ['ES', 2],
      ['MX', 1],
    ]);
    expect(curves).toHaveLength(3);
  });

  it('grows with its list, so that no two countries stand on one line', () => {
    const many = Array.from({ length: 15 }, (_, index) => arc(ANDINA, `C${index}`));
    const { height, places } = arcLayout(many, [ANDINA]);
    expect(new Set(places.map(({ y }) => y)).size).toBe(15);
    expect(places.every(({ y }) => y > 0 && y < height)).toBe(true);
  });
});
