import { describe, expect, it } from '@jest/globals';
import { type Lattice, latticeOf } from '@alianza/kit/disclosure/lattice';
import { type Blocked, type Member, NearDuplicates } from '@alianza/kit/disclosure/nearDuplicates';
import type { CountedRecord, FamilyShape } from '@alianza/kit/disclosure/shape';
import { countRecords } from '@alianza/kit/disclosure/trueCounts';
import type { Random } from '../../../scripts/world/random.ts';
import { streamOf } from '../../disclosure/simulatedPeople.ts';
import { blockedByRule, grid, groupName } from './bruteForce.ts';

const dimension = (name: string, size: number) => ({
  name,
  codes: Array.from({ length: size }, (_, code) => `${name}${code}`),
});

/** The rule orders groups otherwise than the tables; two tables name their dimensions otherwise than the family. */
const SHAPE: FamilyShape = {
  dimensions: [
    dimension('year', 3),
    dimension('place', 4),
    dimension('age', 3),
    dimension('sex', 2),
  ],
  tables: [
    { name: 'AGE_SEX', dimensions: [0, 2, 3] },
    { name: 'TOTAL', dimensions: [0] },
    { name: 'SEX', dimensions: [3, 0] },
    { name: 'PLACE', dimensions: [0, 1] },
    { name: 'PLACE_AGE', dimensions: [1, 0, 2] },
    { name: 'PLACE_SEX', dimensions: [0, 1, 3] },
  ],
};

/** People most of whom are alike, so that many groups nearly coincide. */
function people(random: Random, { persons, rows }: { persons: number; rows: number }) {
  const rare = () => random.float() < 0.1;
  return Array.from({ length: persons }, (_, unit) =>
    Array.from({ length: 1 + random.between(0, rows - 1) }, (): CountedRecord => ({
      unit,
      codes: [
        random.between(0, 2),
        rare() ? random.between(0, 3) : 0,
        rare() ? random.between(0, 2) : 1,
        rare() ? 1 : 0,
      ],
    })),
  ).flat();
}

function search(lattice: Lattice, records: readonly CountedRecord[], members: readonly Member[]) {
  const counts = countRecords(lattice, records, () => 0);
  const near = new NearDuplicates(lattice, counts, 10);
  for (const member of members) near.look(member);
  if (near.startConfirming()) for (const member of members) near.confirm(member);
  return near.blocked();
}

function namesOf({ groupings }: Lattice, blocked: Blocked): readonly string[] {
  const names = groupings.flatMap(({ dimensions, sizes }, place) =>
    grid(sizes).flatMap((codes, group) =>
      blocked[place]?.[group] ? [groupName(dimensions, codes)] : [],
    ),
  );
  return names.toSorted();
}

function byUnit(records: readonly CountedRecord[]): readonly Member[] {
  return alike(records, ({ unit }) => String(unit)).map((rows) => ({
    rows: rows.map(({ codes }) => codes),
    weight: 1,
  }));
}

/** Records of the same codes as one member of their number. */
function byCodes(records: readonly CountedRecord[]): readonly Member[] {
  return alike(records, ({ codes }) => codes.join()).map((rows) => ({
    rows: rows.slice(0, 1).map(({ codes }) => codes),
    weight: rows.length,
  }));
}

function alike(
  records: readonly CountedRecord[],
  nameOf: (record: CountedRecord) => string,
): readonly (readonly CountedRecord[])[] {
  const groups = new Map<string, CountedRecord[]>();
  for (const record of records) {
    const name = nameOf(record);
    groups.set(name, [...(groups.get(name) ?? []), record]);
  }
  return [...groups.values()];
}

describe('Groups that nearly coincide', () => {
  const lattice = latticeOf(SHAPE);
  const seeds = Array.from({ length: 12 }, (_, at) => at);

  it.each(seeds)(
    'are found as the rule reads among events, one by one or together (%i)',
    (seed) => {
      const random = streamOf(`near/${seed}`);
      const records = people(random, { persons: 60 + 20 * seed, rows: 1 });
      const expected = blockedByRule(SHAPE, records, 10);
      expect(expected.length).toBeGreaterThan(0);
      expect(namesOf(lattice, search(lattice, records, byUnit(records)))).toEqual(expected);
      expect(namesOf(lattice, search(lattice, records, byCodes(records)))).toEqual(expected);
    },
  );

  it.each(seeds)('are found as the rule reads among persons of up to three rows (%i)', (seed) => {
    const random = streamOf(`near/rows/${seed}`);
    const records = people(random, { persons: 60 + 20 * seed, rows: 3 });
    const expected = blockedByRule(SHAPE, records, 10);
    expect(expected.length).toBeGreaterThan(0);
    expect(namesOf(lattice, search(lattice, records, byUnit(records)))).toEqual(expected);
  });

  it.each([
    [9, ['0=0']],
    [10, []],
  ])('of which %i people are in only one of the two leave whole %j', (others, blocked) => {
    const shape: FamilyShape = {
      dimensions: [dimension('year', 1), dimension('place', 2)],
      tables: [{ name: 'PLACE', dimensions: [0, 1] }],
    };
    const records = Array.from({ length: 30 + others }, (_, unit) => ({
      unit,
      codes: [0, unit < others ? 1 : 0],
    }));
    const found = latticeOf(shape);
    expect(namesOf(found, search(found, records, byUnit(records)))).toEqual(blocked);
  });

  it('that are equal tell nothing and stay', () => {
    const records = Array.from({ length: 30 }, (_, unit) => ({ unit, codes: [0, 0, 0, 0] }));
    expect(namesOf(lattice, search(lattice, records, byUnit(records)))).toEqual([]);
  });

  it('are not told before the members have been walked twice', () => {
    const counts = countRecords(lattice, [], () => 0);
    expect(() => new NearDuplicates(lattice, counts, 10).blocked()).toThrow(
      'Walk the members twice: look, then confirm.',
    );
  });
});
