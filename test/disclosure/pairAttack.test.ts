import { describe, expect, it } from '@jest/globals';
import type { Attacked } from '@alianza/kit/disclosure/attacks/attacked';
import { pairAttack } from '@alianza/kit/disclosure/attacks/pairAttack';
import { protectRecords } from '@alianza/kit/disclosure/protect';
import type { CountedRecord, FamilyShape } from '@alianza/kit/disclosure/shape';
import { judge } from '@alianza/kit/disclosure/attacks/gates';
import { GUARDS_OFF, plainRelease } from './plainRelease.ts';
import {
  crossed,
  FIRST_FAMILY,
  protectionFrom,
  REGIONAL,
  shapeOf,
  simulatePeople,
  streamOf,
} from './simulatedPeople.ts';

const PLACES = { place: [1, 1], team: [1, 1], form: [1, 1] };
const shape = shapeOf(PLACES, [
  ['place', 'form'],
  ['team', 'form'],
]);

/** Twelve people of place 0 and twelve of place 1; team 0 is place 0 and `joining` more. */
function teamsWith(joining: number): readonly CountedRecord[] {
  return Array.from({ length: 24 }, (_, unit) => ({
    unit,
    codes: [unit < 12 ? 0 : 1, unit < 12 + joining ? 0 : 1, unit % 2],
  }));
}

describe('the pair attack', () => {
  it('finds the one person by whom two groups with a breakdown differ', () => {
    const { persons, smallestDifference } = pairAttack(plainRelease(shape, teamsWith(1)));
    expect(persons).toEqual([12]);
    expect(smallestDifference).toBe(1);
  });

  it('finds nobody where two people make the difference, and says that it is two', () => {
    const { persons, smallestDifference } = pairAttack(plainRelease(shape, teamsWith(2)));
    expect(persons).toEqual([]);
    expect(smallestDifference).toBe(2);
  });

  it('looks for differences up to nine people, and no further', () => {
    const swapped = (away: number, joining: number) =>
      teamsWith(0).map(({ unit, codes }) => {
        const moves = unit < away || (unit >= 12 && unit < 12 + joining);
        return { unit, codes: moves ? codes.with(1, 1 - (codes[1] ?? 0)) : codes };
      });
    expect(pairAttack(plainRelease(shape, swapped(5, 4))).smallestDifference).toBe(9);
    expect(pairAttack(plainRelease(shape, swapped(5, 5))).smallestDifference).toBeNull();
  });

  it('takes two descriptions of the same people for one group', () => {
    const { smallestDifference } = pairAttack(plainRelease(shape, teamsWith(0)));
    expect(smallestDifference).toBeNull();
  });

  it('finds the person who is alone in a released breakdown', () => {
    const records = [...teamsWith(0), { unit: 99, codes: [2, 2, 0] }];
    const wider = shapeOf({ place: [1, 1, 1], team: [1, 1, 1], form: [1, 1] }, [['place', 'form']]);
    expect(pairAttack(plainRelease(wider, records)).persons).toEqual([99]);
  });

  it('uses no cell that is withheld', () => {
    const { released } = plainRelease(shape, teamsWith(1));
    const withheld = released.map((cells, table) =>
      cells.map((cell) =>
        table === 1 ? { ...cell, value: null, status: 'WITHHELD_NEAR_DUPLICATE' as const } : cell,
      ),
    );
    expect(pairAttack({ shape, records: teamsWith(1), released: withheld }).persons).toEqual([]);
  });

  it('counts a unit with several rows once in a group', () => {
    const wider = shapeOf({ place: [1, 1, 1], form: [1, 1] }, [['place', 'form']]);
    const records = [
      ...teamsWith(0).map(({ unit, codes }) => ({ unit, codes: [codes[0] ?? 0, unit % 2] })),
      { unit: 99, codes: [2, 0] },
      { unit: 99, codes: [2, 1] },
    ];
    expect(pairAttack(plainRelease(wider, records)).persons).toEqual([99]);
  });

  it('finds exactly those a comparison of all groups with all others finds', () => {
    const weights = { ...REGIONAL, region: [9, 8, 7, 6, 5, 4, 3, 2, 1], purpose: [2, 3] };
    const family = shapeOf(weights, crossed(['region', 'year', 'age', 'sex'], 2, 'purpose'));
    const records = simulatePeople(120, weights, streamOf('all with all'));
    const attacked = plainRelease(family, records);
    const found = pairAttack(attacked).persons;
    expect(found.length).toBeGreaterThan(5);
    expect(found).toEqual(comparingAllWithAll(attacked));
  });
});

describe('the guards against the pair attack', () => {
  const weights = { ...REGIONAL, region: Array.from({ length: 33 }, (_, at) => 1 / (at + 3)) };
  const family = shapeOf(weights, crossed(Object.keys(weights).slice(0, 5), 3, 'purpose'));
  const records = simulatePeople(600, weights, streamOf('departments'));
  const exposed = (guards: { base: number; nearDuplicate: number }) => {
    const released = protectRecords(family, records, { ...protectionFrom('pairs'), guards });
    const { persons } = pairAttack({ shape: family, records, released });
    return judge('pairPersons', persons.length, '');
  };

  it('leave nobody in 26 tables by department and more', () => {
    expect(exposed({ base: 10, nearDuplicate: 10 }).passed).toBe(true);
  });

  it('are missed at once when both are off', () => {
    expect(exposed(GUARDS_OFF).figure).toBeGreaterThan(60);
  });

  it('are both needed: large groups that differ by one person give that person away', () => {
    const people = teamsWith(1);
    const left = (nearDuplicate: number) => {
      const guards = { base: 10, nearDuplicate };
      const released = protectRecords(shape, people, { ...protectionFrom('both'), guards });
      return pairAttack({ shape, records: people, released }).persons;
    };
    expect(left(0)).toEqual([12]);
    expect(left(10)).toEqual([]);
  });

  it('leave nobody in the first family of 600 people', () => {
    const first = shapeOf(REGIONAL, [...FIRST_FAMILY, ['region']]);
    const people = simulatePeople(600, REGIONAL, streamOf('first'));
    const released = protectRecords(first, people, protectionFrom('first'));
    expect(pairAttack({ shape: first, records: people, released }).persons).toEqual([]);
  });
});

/** The definition itself, without any of the attack's means: every base as a set, and every two of them compared. */
function comparingAllWithAll({ shape: family, records }: Attacked): readonly number[] {
  const bases = family.tables.flatMap((table) =>
    table.dimensions.flatMap((dimension) => basesOf(family, records, { table, dimension })),
  );
  const exposed = bases.flatMap((first) => [
    ...(first.units.size === 1 ? first.units : []),
    ...bases
      .filter((second) => second.dimension === first.dimension)
      .flatMap((second) => {
        const [only, ...more] = [...first.units].filter((unit) => !second.units.has(unit));
        const inFirst = second.units.size === first.units.size - 1;
        return only !== undefined && more.length === 0 && inFirst ? [only] : [];
      }),
  ]);
  return [...new Set(exposed)].toSorted((a, b) => a - b);
}

function basesOf(
  family: FamilyShape,
  records: readonly CountedRecord[],
  { table, dimension }: { table: FamilyShape['tables'][number]; dimension: number },
) {
  const others = table.dimensions.filter((each) => each !== dimension);
  const units = new Map<string, Set<number>>();
  for (const { unit, codes } of records) {
    const key = others.map((each) => codes[each]).join();
    units.set(key, (units.get(key) ?? new Set()).add(unit));
  }
  return [...units.values()].map((own) => ({ dimension, units: own }));
}
