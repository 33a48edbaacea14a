import { type Attacked, type KnownTotal, spread } from './attacked.ts';
import { type FamilyGroups, familyGroups } from './familyGroups.ts';
import type { GroupSet } from './groupSets.ts';
import { type CellSet, type Partition, partitionsBy } from './partitions.ts';
import { peopleOf } from '../people.ts';
import { refinementOf } from './refinement.ts';

/** A released cell in an estimate: the people in it, and whether its noise is added or taken away. */
export interface Term {
  readonly set: GroupSet;
  readonly sign: 1 | -1;
}

/** A group whose exact size an attacker may want, with every way the family offers to estimate it. */
export interface AveragingTarget {
  readonly size: number;
  /** Each an unbiased estimate: the noise of its terms is all that keeps it from the truth. */
  readonly estimates: readonly (readonly Term[])[];
}

/**
 * Every group of the family that is not known exactly, with its partitions: all released cells of a table that cut it
 * up without rest, or what they leave of a known total around it. Cells with the same people carry one draw and so make
 * one term; an exactly known cell adds no noise and is left out.
 */
export function averagingTargets(
  attacked: Attacked,
  known: readonly KnownTotal[],
): readonly AveragingTarget[] {
  const people = peopleOf(attacked.records);
  const groups = familyGroups(attacked.shape, people);
  const exact = exactNames(attacked, known, groups);
  const refine = refinementOf(attacked.shape, people);
  const notes = new Notes(exact);
  for (const number of attacked.shape.tables.keys()) {
    const partitions = partitionsBy(attacked, number, { groups, refine, exact });
    const all = groups.groupings.flatMap(({ dimensions }) => partitions(dimensions));
    const around = all.filter(({ whole }) => exact.has(whole.name));
    for (const partition of all) {
      notes.add(partition.whole, partition.cells, 1);
      for (const total of around) notes.addRest(partition, total);
    }
  }
  return notes.targets();
}

/** Names of the sets of people whose size is public: known totals, and cells released as OFFICIAL. */
function exactNames(
  { shape, released }: Attacked,
  known: readonly KnownTotal[],
  { setAt }: FamilyGroups,
): ReadonlySet<string> {
  const official = released.flatMap((cells, table) =>
    cells.filter(({ status }) => status === 'OFFICIAL').map(({ codes }) => ({ table, codes })),
  );
  const names = [...known, ...official].flatMap(({ table, codes }) => {
    const dimensions = shape.tables[table]?.dimensions ?? [];
    return setAt(dimensions, spread(dimensions, codes))?.name ?? [];
  });
  return new Set(names);
}

class Notes {
  readonly #exact: ReadonlySet<string>;
  readonly #sizes = new Map<string, number>();
  readonly #estimates = new Map<string, Map<string, readonly Term[]>>();

  constructor(exact: ReadonlySet<string>) {
    this.#exact = exact;
  }

  /** An estimate of a group by the sum of cells, or by what they leave of a known total. */
  add({ name, members }: GroupSet, cells: readonly CellSet[], sign: 1 | -1): void {
    if (this.#exact.has(name)) return;
    const terms = cells.flatMap(({ set }) =>
      set && !this.#exact.has(set.name) ? [{ set, sign }] : [],
    );
    const key = terms.map(({ set }) => sign + set.name).toSorted((a, b) => (a < b ? -1 : 1));
    const own = this.#estimates.get(name) ?? new Map<string, readonly Term[]>();
    this.#estimates.set(name, own.set(key.join(), terms));
    this.#sizes.set(name, members.length);
  }

  /** A known total less the cells outside the group. */
  addRest(part: Partition, total: Partition): void {
    const [first] = part.cells;
    if (!first || !total.cells.includes(first)) return;
    const inside = new Set(part.cells);
    const rest = total.cells.filter((cell) => !inside.has(cell));
    if (rest.length === total.cells.length - part.cells.length) this.add(part.whole, rest, -1);
  }

  /** Groups that known totals give away exactly are no targets: nothing of the release is needed to know them. */
  targets(): readonly AveragingTarget[] {
    return [...this.#estimates]
      .map(([name, estimates]) => ({
        size: this.#sizes.get(name) ?? 0,
        estimates: [...estimates.values()],
      }))
      .filter(({ estimates }) => estimates.every(({ length }) => length > 0));
  }
}
