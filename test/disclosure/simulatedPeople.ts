import { createHash } from 'node:crypto';
import { noiseSource } from '@alianza/kit/disclosure/noiseOf';
import { cellKeyer } from '@alianza/kit/disclosure/cellKey';
import type { RecordProtection } from '@alianza/kit/disclosure/protect';
import type { CountedRecord, FamilyShape } from '@alianza/kit/disclosure/shape';
import { createRandom, type Random } from '../../scripts/world/random.ts';

/** Dimension → how common each of its codes is; the codes are drawn independently of each other. */
export type Weights = Readonly<Record<string, readonly number[]>>;

/** Six regions, and what else a first family breaks people down by. */
export const REGIONAL: Weights = {
  region: [30, 22, 18, 14, 10, 6],
  year: [1, 1, 1, 1],
  age: [20, 30, 50],
  sex: [70, 30],
  nationality: [60, 32, 8],
  agency: [35, 25, 20, 12, 8],
  purpose: [40, 22, 15, 10, 8, 5],
};

/** The family of a first release: six dimensions crossed with purpose, and five of them with the year as well. */
export const FIRST_FAMILY: readonly (readonly string[])[] = [
  ['region', 'purpose'],
  ['year', 'purpose'],
  ['age', 'purpose'],
  ['sex', 'purpose'],
  ['nationality', 'purpose'],
  ['agency', 'purpose'],
  ['year', 'region', 'purpose'],
  ['year', 'age', 'purpose'],
  ['year', 'sex', 'purpose'],
  ['year', 'nationality', 'purpose'],
  ['year', 'agency', 'purpose'],
];

/** A family of tables over these dimensions. */
export function shapeOf(weights: Weights, tables: readonly (readonly string[])[]): FamilyShape {
  const names = Object.keys(weights);
  return {
    dimensions: names.map((name) => ({
      name,
      codes: (weights[name] ?? []).map((_, code) => `${name}${code}`),
    })),
    tables: tables.map((dimensions) => ({
      name: dimensions.join('_'),
      dimensions: dimensions.map((name) => names.indexOf(name)),
    })),
  };
}

/** Every choice of at most `most` of the names, each crossed with the last dimension. */
export function crossed(
  names: readonly string[],
  most: number,
  last: string,
): readonly (readonly string[])[] {
  const subsets = names.reduce<string[][]>(
    (all, name) => [
      ...all,
      ...all.filter(({ length }) => length < most).map((subset) => [...subset, name]),
    ],
    [[]],
  );
  return subsets.map((subset) => [...subset, last]);
}

/** People with codes drawn from the weights. */
export function simulatePeople(
  count: number,
  weights: Weights,
  random: Random,
): readonly CountedRecord[] {
  return Array.from({ length: count }, (_, unit) => ({
    unit,
    codes: Object.values(weights).map((own) => draw(own, random)),
  }));
}

function draw(weights: readonly number[], random: Random): number {
  let rest = random.float() * weights.reduce((sum, weight) => sum + weight, 0);
  return Math.max(
    0,
    weights.findIndex((weight) => (rest -= weight) < 0),
  );
}

/** The protection of a real release, with keys made from a text. */
export function protectionFrom(seed: string): RecordProtection {
  const keyOf = (use: string) => createHash('sha256').update(`${seed}/${use}`).digest();
  const keys = { recordKey: keyOf('record'), noiseKey: keyOf('noise') };
  const unitKey = (unit: number) =>
    createHash('sha256').update(`${seed}/${unit}`).digest().readInt32BE(0);
  return {
    noise: noiseSource('child'),
    cellKey: cellKeyer(keys, 'test.people', 'people'),
    recordKey: unitKey,
    guards: { base: 10, nearDuplicate: 10 },
  };
}

/** The stream of a test. */
export function streamOf(seed: string): Random {
  return createRandom(`disclosure/${seed}`);
}
