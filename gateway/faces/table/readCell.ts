import type { Cell } from './column.ts';
import { type Leaf, type Steps, valueAt } from './leaf.ts';
import type { Missing } from './missing.ts';

/** Figures whose value is exact: their margin is 0, which is told, as nothing would read as not known. */
const EXACT = ['OFFICIAL', 'STRUCTURAL_ZERO'];

/** The object that a row is made of, and its place in the answer. */
export interface Found {
  readonly object: unknown;
  readonly place: Steps;
}

/** What a leaf of an object says in its cell. */
export function readCell(leaf: Leaf, { object, place }: Found, missing: Missing): Cell {
  const { steps, figure } = leaf;
  const cell = cellOf(valueAt(object, steps));
  if (cell !== null || !figure) return cell;
  const found = valueAt(object, figure.steps);
  if (figure.part === 'status') return found ? null : stateAt(missing, place, figure.steps);
  return figure.part === 'margin' && isExact(found) ? 0 : null;
}

function stateAt(missing: Missing, place: Steps, steps: Steps): Cell {
  return missing([...place, ...steps]) ?? null;
}

function isExact(figure: unknown): boolean {
  return EXACT.includes(String(valueAt(figure, ['status'])));
}

function cellOf(value: unknown): Cell {
  if (Array.isArray(value)) return value.join(';');
  if (typeof value === 'string' || typeof value === 'number') return value;
  return typeof value === 'boolean' ? value : null;
}
