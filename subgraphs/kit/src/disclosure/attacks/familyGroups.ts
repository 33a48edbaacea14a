import { type Grouping, groupOf, latticeOf } from '../lattice.ts';
import type { FamilyShape } from '../shape.ts';
import { type GroupSet, groupSets } from './groupSets.ts';
import type { Person } from '../people.ts';

/** Every group that any of the dimensions of any table form, as a set of people. */
export interface FamilyGroups {
  readonly groupings: readonly Grouping[];
  /** The people with these codes (spread over all dimensions) in some dimensions; undefined for nobody. */
  readonly setAt: (dimensions: readonly number[], codes: readonly number[]) => GroupSet | undefined;
}

/** Forms the groups of every subset of the dimensions of every table. */
export function familyGroups(shape: FamilyShape, people: readonly Person[]): FamilyGroups {
  const tables = shape.tables
    .flatMap(({ dimensions }) => subsetsOf(dimensions))
    .map((dimensions) => ({ name: '', dimensions }));
  const { groupings } = latticeOf({ ...shape, tables });
  const sets = new Map(
    groupings.map((grouping) => [
      grouping.dimensions.join(),
      { grouping, groups: groupSets(grouping, people) },
    ]),
  );
  return {
    groupings,
    setAt: (dimensions, codes) => {
      const found = sets.get(dimensions.toSorted((a, b) => a - b).join());
      return found?.groups.get(groupOf(found.grouping, codes));
    },
  };
}

function subsetsOf(dimensions: readonly number[]): readonly (readonly number[])[] {
  return dimensions.reduce<readonly (readonly number[])[]>(
    (all, dimension) => [...all, ...all.map((subset) => [...subset, dimension])],
    [[]],
  );
}
