import type { GraphQLError } from 'graphql';
import { relocated } from '@alianza/kit/errors/relocated';
import { kindOf } from '../kindOf.ts';
import type { Path } from './targetPaths.ts';

/** An answer has no more errors with a place than this: the list of what is missing must not outgrow the answer. */
export const MOST_PLACED = 5_000;

/**
 * The errors of one answer, at their places. Beyond `MOST_PLACED` each agency and code has one without a place, and what
 * is missing there is null all the same.
 */
export class PlacedErrors {
  readonly all: GraphQLError[] = [];
  /** The first error that was not told at its own place; from then on a null may be a failure that no path names. */
  cut: GraphQLError | undefined;
  readonly #unplaced = new Set<string>();
  #placed = 0;

  /** Adds an error at `rest` below each of the paths. */
  add(error: GraphQLError, paths: readonly Path[], rest: Path): void {
    for (const path of paths) {
      if (this.#placed === MOST_PLACED) {
        this.cut ??= error;
        this.addUnplaced(error);
        return;
      }
      this.#placed += 1;
      this.all.push(relocated(error, [...path, ...rest]));
    }
  }

  /** Adds an error that has no place, once per code and agency. */
  addUnplaced(error: GraphQLError): void {
    const kind = kindOf(error);
    if (this.#unplaced.has(kind)) return;
    this.#unplaced.add(kind);
    this.all.push(relocated(error, []));
  }
}
