import { describe, expect, it } from '@jest/globals';
import { familyDifferencing } from '@alianza/kit/disclosure/attacks/familyDifferencing';
import { judge } from '@alianza/kit/disclosure/attacks/gates';
import { noiseModel } from '@alianza/kit/disclosure/attacks/noiseModel';
import { type RecordProtection, protectRecords } from '@alianza/kit/disclosure/protect';
import { GUARDS_OFF, NO_NOISE } from './plainRelease.ts';
import {
  crossed,
  protectionFrom,
  REGIONAL,
  shapeOf,
  simulatePeople,
  streamOf,
} from './simulatedPeople.ts';

const PURPOSE = 6;
const weights = {
  ...REGIONAL,
  region: Array.from({ length: 33 }, (_, at) => 1 / (at + 3)),
  purpose: [2, 3],
};
const shape = shapeOf(weights, crossed(Object.keys(weights).slice(0, PURPOSE), 2, 'purpose'));
const records = simulatePeople(600, weights, streamOf('differencing'));

function attack(protection: RecordProtection) {
  const released = protectRecords(shape, records, protection);
  const model = noiseModel(protection.noise);
  return familyDifferencing({ shape, records, released }, { dimension: PURPOSE, model });
}

describe('differencing over a whole family, 600 people in 33 departments', () => {
  const guarded = protectionFrom('differencing');
  const open = { ...guarded, guards: GUARDS_OFF };

  it('is sure of many people from plain counts, and always right', () => {
    const { confident, right } = attack({ ...open, noise: NO_NOISE });
    expect(confident).toBeGreaterThan(0.1);
    expect(confident).toBeLessThan(0.3);
    expect(right).toBe(1);
  });

  it('fails the gate of confident guesses with noise alone, as equal values give people away', () => {
    const { confident, right } = attack(open);
    expect(confident).toBeGreaterThan(0.02);
    expect(confident).toBeLessThan(0.1);
    expect(right).toBeGreaterThan(0.95);
    expect(judge('confidentShare', confident, '').passed).toBe(false);
  });

  it('is sure of nobody once the guards are on', () => {
    expect(attack(guarded).confident).toBe(0);
  });
});
