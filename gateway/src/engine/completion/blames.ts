import type { GraphQLError } from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import { kindOf } from '../kindOf.ts';
import { MOST_PLACED } from '../plan/placedErrors.ts';
import { pathTo, type Path, type Place } from './place.ts';

/** A place with an error of the agencies at it or below it. */
interface Spot {
  readonly kinds: Set<string>;
  readonly below: Map<string | number, Spot>;
}

function newSpot(): Spot {
  return { kinds: new Set(), below: new Map() };
}

/**
 * An answer with more broken promises than this is no answer: an agency that got so much wrong is not to be believed in the rest,
 * and the list of what is wrong must not outgrow the answer.
 */
const MOST_BROKEN = 1_000;

/** The errors of one answer: those that came with it, and those of the promises it breaks. */
export class Blames {
  readonly errors: GraphQLError[] = [];
  /** Set when too many promises are broken: the one error that is left to tell. */
  beyond: GraphQLError | undefined;
  readonly #root = newSpot();
  #broken = 0;
  readonly #agencyOf: (owner: string) => string;
  readonly #isCut: boolean;

  /**
   * @param agencyOf the agency code of a `join__Graph` name.
   * @param isCut not every error that came with the answer is at its place, so that no null needs one there.
   */
  constructor(agencyOf: (owner: string) => string, isCut: boolean) {
    this.#agencyOf = agencyOf;
    this.#isCut = isCut;
  }

  /** Notes an error that came with the answer, once per place, code and agency. */
  add(error: GraphQLError): void {
    let spot = this.#root;
    for (const segment of error.path ?? []) {
      const next = spot.below.get(segment) ?? newSpot();
      spot.below.set(segment, next);
      spot = next;
    }
    const kind = kindOf(error);
    if (spot.kinds.has(kind)) return;
    spot.kinds.add(kind);
    this.errors.push(error);
  }

  /**
   * Notes that the value at a place breaks the schema, unless an error that came with the answer explains it.
   * @param value `undefined` when there is none at all, which an error above explains too: nothing was asked for below it.
   */
  blame(place: Place, value: unknown): void {
    const path = pathTo(place);
    if (this.#isCut && (value === null || value === undefined)) return;
    if (this.#explains(path, value === undefined)) return;
    this.#tell(path, place.owners.map(this.#agencyOf));
  }

  #tell(path: Path, agencies: readonly string[]): void {
    const agency = agencies.join(' or ');
    const only = agencies.length === 1 ? { agency } : {};
    const error = (at: { readonly path?: Path }) =>
      catalogued('AGENCY_ANSWER_INVALID', { agency }, { ...at, ...only });
    this.#broken += 1;
    if (this.#broken > MOST_BROKEN) this.beyond ??= error({});
    else if (this.errors.length >= MOST_PLACED) this.add(error({}));
    else this.errors.push(error({ path }));
  }

  #explains(path: Path, isMissing: boolean): boolean {
    let spot = this.#root;
    for (const segment of path) {
      const next = spot.below.get(segment);
      if (next === undefined) return false;
      if (isMissing && next.kinds.size > 0) return true;
      spot = next;
    }
    return true;
  }
}
