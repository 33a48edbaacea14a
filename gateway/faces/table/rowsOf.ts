import type { Cell, Column } from './column.ts';
import type { Leaf, Steps } from './leaf.ts';
import type { Missing, MissingState } from './missing.ts';
import { type Found, readCell } from './readCell.ts';
import type { Branch, Shape } from './shape.ts';

type Row = readonly Cell[];

/** What rows are made with. */
export interface RowParts {
  readonly columns: readonly Column[];
  readonly missing: Missing;
}

/** Cells by the name of their column: what is known above a list goes into the rows of its elements. */
type Known = ReadonlyMap<string, Cell>;

/** The rows of an answer. */
export function rowsOf(shape: Shape, data: unknown, parts: RowParts): readonly Row[] {
  const maker = new RowMaker(parts);
  maker.walk(shape, { object: data, place: [] }, new Map());
  return maker.rows;
}

class RowMaker {
  readonly rows: Row[] = [];
  readonly #columns: readonly Column[];
  readonly #missing: Missing;

  constructor({ columns, missing }: RowParts) {
    this.#columns = columns;
    this.#missing = missing;
  }

  walk(shape: Shape, found: Found, known: Known): void {
    const own = new Map(known);
    for (const leaf of shape.leaves)
      own.set(leaf.column.name, readCell(leaf, found, this.#missing));
    const before = this.rows.length;
    for (const each of shape.branches) this.#branch(each, found, own);
    // An object whose lists are empty is still worth a row.
    if (this.rows.length === before && shape.leaves.length > 0) this.#add(shape, own);
  }

  #branch({ key, shape }: Branch, { object, place }: Found, known: Known): void {
    const value = (object as Readonly<Record<string, unknown>> | null | undefined)?.[key];
    const there = [...place, key];
    if (Array.isArray(value)) this.#list(shape, { object: value, place: there }, known);
    else this.#one(shape, { object: value, place: there }, known);
  }

  #list(shape: Shape, { object, place }: Found, known: Known): void {
    for (const [at, element] of (object as readonly unknown[]).entries())
      this.#one(shape, { object: element, place: [...place, at] }, known);
  }

  #one(shape: Shape, found: Found, known: Known): void {
    if (found.object !== null && found.object !== undefined) this.walk(shape, found, known);
    else this.#absent(shape, found.place, known);
  }

  /** What an agency owes is said for each list that it would have filled. */
  #absent(shape: Shape, place: Steps, known: Known): void {
    const state = this.#missing(place);
    if (state === undefined) return;
    if (shape.branches.length === 0) this.#add(shape, withState(shape.leaves, known, state));
    for (const { key, shape: inside } of shape.branches)
      this.#absent(inside, [...place, key], known);
  }

  #add({ section }: Shape, cells: Known): void {
    this.rows.push(
      this.#columns.map(({ name }) => (name === 'section' ? section : (cells.get(name) ?? null))),
    );
  }
}

/** A list that holds no figures says so where others have the state of theirs. */
function withState(leaves: readonly Leaf[], known: Known, state: MissingState): Known {
  const statuses = leaves.filter(({ figure }) => figure?.part === 'status');
  const names = statuses.map(({ column }) => column.name);
  return new Map([
    ...known,
    ...(names.length > 0 ? names : ['status']).map((name) => [name, state] as const),
  ]);
}
