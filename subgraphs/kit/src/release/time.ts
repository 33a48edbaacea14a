import type { Cell } from './cell.ts';
import { TIME_DIMENSIONS } from './family.ts';

/** When a cell counts: its dimension of time, its code there, and the first and last calendar year of it. */
export interface CellTime {
  readonly dimension: string;
  readonly code: string;
  readonly first: number;
  readonly last: number;
}

/** The time of a cell, a year (`2024`) or a period (`2022-2024`). TypeError for a cell without: no family publishes one. */
export function timeOf({ dataset, codes }: Cell): CellTime {
  for (const dimension of TIME_DIMENSIONS) {
    const code = codes[dimension];
    if (code === undefined) continue;
    const [first = code, last = first] = code.split('-');
    return { dimension, code, first: Number(first), last: Number(last) };
  }
  throw new TypeError(`A cell of ${dataset} has neither a year nor a period.`);
}

/** Code of the year or period of the same length that ends where this one begins. */
export function codeBefore({ first, last }: CellTime): string {
  const length = last - first + 1;
  return length === 1 ? String(first - 1) : `${first - length}-${last - length}`;
}
