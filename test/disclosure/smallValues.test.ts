import { describe, expect, it } from '@jest/globals';
import { judge } from '@alianza/kit/disclosure/attacks/gates';
import { smallValues } from '@alianza/kit/disclosure/attacks/smallValues';
import { noiseLookup } from '@alianza/kit/disclosure/noiseLookup';
import { PROFILES } from '@alianza/kit/disclosure/parameters';
import { perturbationTable } from '@alianza/kit/disclosure/perturbationTable';
import { protectRecords } from '@alianza/kit/disclosure/protect';
import {
  FIRST_FAMILY,
  protectionFrom,
  REGIONAL,
  shapeOf,
  simulatePeople,
  streamOf,
} from './simulatedPeople.ts';

const shape = shapeOf(REGIONAL, FIRST_FAMILY);
const records = simulatePeople(600, REGIONAL, streamOf('small values'));

describe('the search for small values', () => {
  it('finds none in a release with the noise of children', () => {
    const released = protectRecords(shape, records, protectionFrom('small'));
    expect(smallValues(released, 4)).toEqual([]);
  });

  it('finds them when the noise lets every count through', () => {
    const noise = noiseLookup(perturbationTable({ ...PROFILES.child, suppressed: 0 }));
    const released = protectRecords(shape, records, { ...protectionFrom('small'), noise });
    expect(judge('smallValues', smallValues(released, 4).length, '').passed).toBe(false);
  });

  it.each([
    [-1, 1],
    [0, 0],
    [1, 1],
    [4, 1],
    [5, 0],
    [7.5, 1],
  ])('finds in a published %p %p small value', (value, found) => {
    const released = [[{ codes: [0], value, status: 'PUBLISHED' as const }]];
    expect(smallValues(released, 4)).toHaveLength(found);
  });

  it('leaves exact totals that are public elsewhere alone', () => {
    expect(smallValues([[{ codes: [0], value: 3, status: 'OFFICIAL' }]], 4)).toEqual([]);
  });
});
