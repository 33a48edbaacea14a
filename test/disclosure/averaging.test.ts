import { describe, expect, it } from '@jest/globals';
import type { KnownTotal } from '@alianza/kit/disclosure/attacks/attacked';
import { averagingAttack } from '@alianza/kit/disclosure/attacks/averaging';
import { judge } from '@alianza/kit/disclosure/attacks/gates';
import type { NoiseLookup } from '@alianza/kit/disclosure/noiseLookup';
import { noiseSource } from '@alianza/kit/disclosure/noiseOf';
import { protectRecords } from '@alianza/kit/disclosure/protect';
import type { CountedRecord, FamilyShape } from '@alianza/kit/disclosure/shape';
import {
  crossed,
  FIRST_FAMILY,
  protectionFrom,
  REGIONAL,
  shapeOf,
  simulatePeople,
  streamOf,
} from './simulatedPeople.ts';

const child = noiseSource('child');
const COARSE = Object.keys(REGIONAL).slice(0, 6);

function attack(
  shape: FamilyShape,
  records: readonly CountedRecord[],
  { noise = child, known = [] }: { noise?: NoiseLookup; known?: readonly KnownTotal[] } = {},
) {
  const released = protectRecords(shape, records, protectionFrom('averaging'));
  const means = { known, noise, random: streamOf('fresh keys').float };
  return averagingAttack({ shape, records, released }, means);
}

describe('averaging one value that no other cell helps to guess', () => {
  const shape = shapeOf({ sex: [1, 1], purpose: [1] }, [['purpose']]);
  const records = simulatePeople(600, { sex: [1, 1], purpose: [1] }, streamOf('one'));

  it('finds the count as often as the noise is nothing, 15 in 100', () => {
    const { exact, standardDeviation, estimates } = attack(shape, records);
    expect(estimates).toBe(1);
    expect(standardDeviation).toBeCloseTo(2.65, 1);
    expect(exact).toBeCloseTo(0.15, 1);
  });

  it('is no attack on a total that is known exactly', () => {
    const known = [{ table: 0, codes: [0], value: 600 }];
    expect(attack(shape, records, { known }).estimates).toBe(0);
  });
});

describe('averaging with a known total around two parts', () => {
  const weights = { sex: [1, 1], purpose: [1, 1, 1, 1, 1, 1, 1, 1] };
  const shape = shapeOf(weights, [['purpose'], ['sex', 'purpose']]);
  const records = simulatePeople(600, weights, streamOf('known'));

  it('has a second draw of each part, in what the other leaves of the total', () => {
    const known = weights.purpose.map((_, code) => ({ table: 0, codes: [code], value: 0 }));
    const { estimates, standardDeviation } = attack(shape, records, { known });
    expect(estimates).toBe(2);
    expect(standardDeviation).toBeCloseTo(2.65 / Math.SQRT2, 1);
  });
});

describe('averaging over a coarse family, 600 people', () => {
  const records = simulatePeople(600, REGIONAL, streamOf('coarse'));
  const first = shapeOf(REGIONAL, [...FIRST_FAMILY, ['region']]);
  const wide = shapeOf(REGIONAL, crossed(COARSE, 2, 'purpose'));

  it('stays under the gate in the first family', () => {
    expect(judge('averagingExact', attack(first, records).exact, '').passed).toBe(true);
  });

  const one = attack(wide, records);

  it('stays under the gate with every two of six coarse dimensions', () => {
    const { exact, standardDeviation } = one;
    expect(standardDeviation).toBeCloseTo(1.4, 0);
    expect(judge('averagingExact', exact, '').passed).toBe(true);
  });

  it('fails the gate once a second tier has a draw of its own', () => {
    const secondDraw = (key: number) => (Math.imul(key, 0x9e3779b1) ^ 0x7f4a7c15) >>> 0;
    const noise = {
      draw: (count: number, key: number) =>
        (child.draw(count, key) + child.draw(count, secondDraw(key))) / 2,
    };
    const two = attack(wide, records, { noise });
    expect((one.standardDeviation ?? 0) / (two.standardDeviation ?? 1)).toBeCloseTo(Math.SQRT2, 1);
    expect(judge('averagingExact', two.exact, '').passed).toBe(false);
  });
});

describe('averaging over twenty free attributes', () => {
  it('finds the total 80 times in 100 or more, far above the gate', () => {
    const weights = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`b${at}`, [1, 1]]));
    const names = Object.keys(weights);
    const pairs = names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b]));
    const shape = shapeOf(weights, [...names.map((name) => [name]), ...pairs]);
    const records = simulatePeople(600, weights, streamOf('free'));
    const { exact, standardDeviation } = attack(shape, records);
    expect(standardDeviation).toBeCloseTo(0.34, 1);
    expect(exact).toBeGreaterThan(0.8);
    expect(judge('averagingExact', exact, '').passed).toBe(false);
  });
});

describe('averaging over departments within regions', () => {
  it('uses the departments as a partition of their region', () => {
    const weights = { department: [1, 1, 1, 1], region: [1, 1], form: [1] };
    const shape = shapeOf(weights, [
      ['region', 'form'],
      ['department', 'form'],
    ]);
    const records = Array.from({ length: 400 }, (_, unit) => ({
      unit,
      codes: [unit % 4, unit % 4 < 2 ? 0 : 1, 0],
    }));
    const { estimates, standardDeviation } = attack(shape, records);
    // The value itself and the sum of two departments: 1 / (1/7 + 1/14).
    expect(estimates).toBe(2);
    expect(standardDeviation).toBeCloseTo(Math.sqrt(14 / 3), 1);
  });
});
