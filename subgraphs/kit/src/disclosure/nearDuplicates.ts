import { numberAt } from './at.ts';
import { type Grouping, groupOf, type Lattice } from './lattice.ts';
import type { TrueCounts } from './trueCounts.ts';

/** One unit, or several alike: the rows it is counted by, and how many units there are of it. */
export interface Member {
  readonly rows: readonly ArrayLike<number>[];
  readonly weight: number;
}

/** Groups that may not be broken down, by grouping and group: 1 where it is blocked. */
export type Blocked = readonly Uint8Array[];

/** Units of a group looked at before its candidates are counted in full: more cost more, fewer let more through. */
const SAMPLE = 40;

/**
 * Guard R2: of two groups that differ by fewer than `smallest` units, only the one with fewer dimensions (then of the
 * lower table, then of the lower codes) may be broken down, for a child in the difference could be read off two equal
 * cells. Groups that are equal tell nothing and stay.
 *
 * The members are walked twice, through `look` and then `confirm`. The first walk is an exact filter: of any m units of
 * a group, at least m − (smallest − 1) lie in every near-duplicate of it, so what the first units do not share is out.
 */
export class NearDuplicates {
  readonly #lattice: Lattice;
  readonly #smallest: number;
  /** In the order of the rule, and so are the identifiers. */
  readonly #bases: readonly Base[];
  readonly #sizes: number[] = [];
  readonly #places: { readonly grouping: number; readonly group: number }[] = [];
  readonly #looked: number[];
  /** Later groups that may be near a group, with the units they share so far. */
  readonly #shared: Map<number, number>[];
  #confirmed = false;

  constructor(lattice: Lattice, counts: TrueCounts, smallest: number) {
    this.#lattice = lattice;
    this.#smallest = smallest;
    this.#bases = brokenDown(lattice).map((grouping) => ({
      each: lattice.groupings[grouping] ?? NONE,
      ids: this.#number(counts.n[grouping] ?? new Float64Array(), grouping),
    }));
    this.#looked = this.#sizes.map(() => 0);
    this.#shared = this.#sizes.map(() => new Map());
  }

  #number(sizes: Float64Array, grouping: number): Int32Array {
    return Int32Array.from(sizes, (n, group) => {
      if (n < this.#smallest) return -1;
      this.#sizes.push(n);
      return this.#places.push({ grouping, group }) - 1;
    });
  }

  /** First walk. */
  look({ rows, weight }: Member): void {
    const ids = this.#idsOf(rows);
    for (const id of ids) {
      const looked = numberAt(this.#looked, id);
      if (looked >= SAMPLE) continue;
      this.#looked[id] = looked + weight;
      this.#compare(id, ids, { looked, weight });
    }
  }

  #compare(
    id: number,
    ids: readonly number[],
    { looked, weight }: { readonly looked: number; readonly weight: number },
  ): void {
    const shared = this.#shared[id];
    if (!shared) return;
    for (const other of ids) {
      const before = shared.get(other);
      if (before !== undefined) shared.set(other, before + weight);
      else if (looked < this.#smallest && this.#mayBeNear(id, other)) shared.set(other, weight);
    }
    for (const [other, count] of shared)
      if (looked + weight - count >= this.#smallest) shared.delete(other);
  }

  /** Each pair once, from its earlier group; groups whose sizes differ by that many differ by that many units. */
  #mayBeNear(id: number, other: number): boolean {
    const difference = numberAt(this.#sizes, id) - numberAt(this.#sizes, other);
    return other > id && Math.abs(difference) < this.#smallest;
  }

  /** Whether a second walk is needed: some candidates are left. */
  startConfirming(): boolean {
    for (const shared of this.#shared) for (const other of shared.keys()) shared.set(other, 0);
    this.#confirmed = true;
    return this.#shared.some(({ size }) => size > 0);
  }

  /** Second walk. */
  confirm({ rows, weight }: Member): void {
    const ids = this.#idsOf(rows);
    for (const id of ids) {
      const shared = this.#shared[id];
      if (!shared || shared.size === 0) continue;
      for (const other of ids) {
        const count = shared.get(other);
        if (count !== undefined) shared.set(other, count + weight);
      }
    }
  }

  /** The groups that stay whole. Throws when the members have not been walked twice. */
  blocked(): Blocked {
    if (!this.#confirmed) throw new TypeError('Walk the members twice: look, then confirm.');
    const blocked = this.#lattice.groupings.map(({ groups }) => new Uint8Array(groups));
    for (const [id, shared] of this.#shared.entries()) {
      // A group that is not broken down any more endangers no other.
      if (this.#flag(blocked, id)) continue;
      for (const [other, count] of shared)
        if (this.#isNear(id, other, count)) this.#flag(blocked, other, 1);
    }
    return blocked;
  }

  #isNear(id: number, other: number, shared: number): boolean {
    const difference = numberAt(this.#sizes, id) + numberAt(this.#sizes, other) - 2 * shared;
    return difference > 0 && difference < this.#smallest;
  }

  /** The flag of a group, set first when one is given. */
  #flag(blocked: Blocked, id: number, value?: 1): number {
    const { grouping, group } = this.#places[id] ?? { grouping: -1, group: -1 };
    const flags = blocked[grouping];
    if (flags && value) flags[group] = value;
    return numberAt(flags, group);
  }

  #idsOf(rows: readonly ArrayLike<number>[]): readonly number[] {
    const found: number[] = [];
    for (const { each, ids } of this.#bases)
      for (const codes of rows) {
        const id = ids[groupOf(each, codes)] ?? -1;
        if (id >= 0 && (rows.length === 1 || !found.includes(id))) found.push(id);
      }
    return found;
  }
}

/** One grouping that is broken down, with the identifier of each of its groups, −1 for those that are too small. */
interface Base {
  readonly each: Grouping;
  readonly ids: Int32Array;
}

const NONE: Grouping = { dimensions: [], sizes: [], groups: 1, firstTable: Infinity };

/** Groupings that some table breaks down, in the order of the rule: fewer dimensions first, then the lower table. */
function brokenDown({ groupings, tables }: Lattice): readonly number[] {
  const bases = [...new Set(tables.flatMap((table) => table.bases))];
  const rank = (place: number) => {
    const { dimensions = [], firstTable = 0 } = groupings[place] ?? {};
    return dimensions.length * tables.length + firstTable;
  };
  return bases.toSorted((a, b) => rank(a) - rank(b));
}
