import type { GraphQLError } from 'graphql';
import { relocated } from '@alianza/kit/errors/relocated';
import type { FieldShape } from './answerShape.ts';

export type Path = (string | number)[];

function written(path: readonly (string | number)[]): string {
  return JSON.stringify(path);
}

/** The part of a path that the caller asked for: below it are keys that only the query plan knows. */
function askedFor(path: readonly (string | number)[], shape: FieldShape): Path {
  const asked: Path = [];
  let at = shape;
  for (const segment of path) {
    if (typeof segment === 'string') {
      const next = at.fields.get(segment);
      if (next === undefined) break;
      at = next;
    }
    asked.push(segment);
  }
  return asked;
}

/** The errors of one answer, and the places that they explain: their own and everything above. */
export class BlamedPaths {
  readonly errors: GraphQLError[] = [];
  readonly #explained = new Set<string>();
  readonly #seen = new Set<string>();

  constructor(errors: readonly GraphQLError[], shape: FieldShape) {
    for (const error of errors) {
      this.add(relocated(error, askedFor(error.path ?? [], shape)));
    }
  }

  /** Notes an error once per place and code. */
  add(error: GraphQLError): void {
    const path = error.path ?? [];
    const identity = `${String(error.extensions['code'])} ${written(path)}`;
    if (this.#seen.has(identity)) return;
    this.#seen.add(identity);
    this.errors.push(error);
    for (let length = 1; length <= path.length; length += 1) {
      this.#explained.add(written(path.slice(0, length)));
    }
  }

  /** Whether an error at this place or below it is noted already. */
  has(path: Path): boolean {
    return this.#explained.has(written(path));
  }
}
