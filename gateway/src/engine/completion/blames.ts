import type { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { pathTo, type Path, type Place } from './place.ts';

/** A place with an error of the agencies at it or below it. */
interface Spot {
  readonly codes: Set<unknown>;
  readonly below: Map<string | number, Spot>;
}

function newSpot(): Spot {
  return { codes: new Set(), below: new Map() };
}

/** The errors of one answer: those that came with it, and those of the promises it breaks. */
export class Blames {
  readonly errors: GraphQLError[] = [];
  readonly #root = newSpot();
  readonly #agencyOf: (owner: string) => string;

  /** @param agencyOf the agency code of a `join__Graph` name. */
  constructor(agencyOf: (owner: string) => string) {
    this.#agencyOf = agencyOf;
  }

  /** Notes an error that came with the answer, once per place and code. */
  add(error: GraphQLError): void {
    let spot = this.#root;
    for (const segment of error.path ?? []) {
      const next = spot.below.get(segment) ?? newSpot();
      spot.below.set(segment, next);
      spot = next;
    }
    const code = error.extensions['code'];
    if (spot.codes.has(code)) return;
    spot.codes.add(code);
    this.errors.push(error);
  }

  /**
   * Notes that the value at a place breaks the schema, unless an error that came with the answer explains it.
   * @param isMissing there is no value at all, which an error above explains too: nothing was asked for below it.
   */
  blame(place: Place, isMissing: boolean): void {
    const path = pathTo(place);
    if (this.#explains(path, isMissing)) return;
    const agencies = place.owners.map(this.#agencyOf);
    const agency = agencies.join(' or ');
    const only = agencies.length === 1 ? { agency } : {};
    this.errors.push(catalogued('AGENCY_ANSWER_INVALID', { agency }, { path, ...only }));
  }

  #explains(path: Path, isMissing: boolean): boolean {
    let spot = this.#root;
    for (const segment of path) {
      const next = spot.below.get(segment);
      if (next === undefined) return false;
      if (isMissing && next.codes.size > 0) return true;
      spot = next;
    }
    return true;
  }
}
