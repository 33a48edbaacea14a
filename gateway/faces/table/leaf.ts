import type { Column } from './column.ts';

/** The way to a value inside an object: response keys, and places in a list. */
export type Steps = readonly (string | number)[];

/** One value of an object that becomes a cell. */
export interface Leaf {
  readonly column: Column;
  readonly steps: Steps;
  /** The figure it belongs to, and its part in it; undefined for all that is no part of a figure. */
  readonly figure?: { readonly steps: Steps; readonly part: FigurePart } | undefined;
}

/** What is told apart in a figure, whose state a file gives even when the figure did not come. */
export type FigurePart = 'value' | 'status' | 'margin' | 'other';

/** What stands at some steps in an object; undefined where the way ends. */
export function valueAt(object: unknown, steps: Steps): unknown {
  let value = object;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<string | number, unknown>>)[step];
  }
  return value;
}
