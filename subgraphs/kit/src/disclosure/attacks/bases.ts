import { groupOf, latticeOf } from '../lattice.ts';
import { type Attacked, isPublished, spread } from './attacked.ts';
import { groupSets } from './groupSets.ts';
import type { Person } from '../people.ts';

/** A group of people that the release breaks down, once however many descriptions fit the same people. */
export interface Base {
  /** Places in the list of people, ascending. */
  readonly members: readonly number[];
  /** Dimension by which the group is broken down → code → released value; only codes with a released value. */
  readonly brokenBy: ReadonlyMap<number, ReadonlyMap<number, number>>;
}

const EVERYBODY = { dimensions: [], sizes: [], groups: 1, firstTable: Infinity };

/** Dimension → code → released value. */
type Breakdowns = Map<number, Map<number, number>>;

/** Every group with members of which at least one cell of a breakdown is released. */
export function basesOf(attacked: Attacked, people: readonly Person[]): readonly Base[] {
  const { groupings } = latticeOf(attacked.shape);
  const bases = new Map<string, { members: readonly number[]; brokenBy: Breakdowns }>();
  for (const [place, breakdowns] of releasedBreakdowns(attacked)) {
    const grouping = groupings[place];
    if (!grouping) continue;
    const sets = groupSets(grouping, people);
    for (const [group, brokenBy] of breakdowns) {
      const set = sets.get(group);
      if (!set) continue;
      const known = bases.get(set.name);
      if (known) merge(known.brokenBy, brokenBy);
      else bases.set(set.name, { members: set.members, brokenBy });
    }
  }
  return [...bases.values()];
}

type FamilyBreakdowns = Map<number, Map<number, Breakdowns>>;

/** Grouping → group → dimension → code → released value. */
function releasedBreakdowns({ shape, released }: Attacked): FamilyBreakdowns {
  const lattice = latticeOf(shape);
  const found: FamilyBreakdowns = new Map();
  for (const [number, table] of lattice.tables.entries())
    for (const cell of (released[number] ?? []).filter(isPublished))
      for (const [at, dimension] of table.dimensions.entries()) {
        const codes = spread(table.dimensions, cell.codes);
        const place = table.bases[at] ?? 0;
        const group = groupOf(lattice.groupings[place] ?? EVERYBODY, codes);
        inner(inner(inner(found, place), group), dimension).set(cell.codes[at] ?? 0, cell.value);
      }
  return found;
}

function inner<Inner extends Map<number, unknown>>(outer: Map<number, Inner>, key: number): Inner {
  const known = outer.get(key);
  if (known) return known;
  const made = new Map() as Inner;
  outer.set(key, made);
  return made;
}

function merge(into: Breakdowns, from: Breakdowns): void {
  for (const [dimension, values] of from)
    for (const [code, value] of values) inner(into, dimension).set(code, value);
}
