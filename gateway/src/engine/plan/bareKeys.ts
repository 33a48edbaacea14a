import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { Json } from '../askAgency.ts';
import type { PossibleTypes } from './possibleTypes.ts';
import { fieldsFor, fragmentTypes } from './requiredFields.ts';
import type { Rewrite } from './rewrites.ts';

/** A representation that is nothing but some values of an object, each under its own name. */
export interface BareKeys {
  readonly type: string;
  readonly names: readonly string[];
}

/** The bare keys of what a plan requires; undefined when it takes more than these to tell two objects apart. */
export function bareKeysIn(
  requires: readonly RequiresSelection[],
  {
    possible,
    rewrites,
  }: { readonly possible: PossibleTypes; readonly rewrites: readonly Rewrite[] },
): BareKeys | undefined {
  const [type, ...others] = fragmentTypes(requires, possible);
  if (type === undefined || others.length > 0 || rewrites.length > 0) return undefined;
  const fields = fieldsFor(requires, type, possible).filter(({ key }) => key !== '__typename');
  const isBare = fields.every(
    ({ key, name, selections, isWanted }) => key === name && !selections && !isWanted,
  );
  return isBare && fields.length > 0 ? { type, names: fields.map(({ name }) => name) } : undefined;
}

type Branch = Map<unknown, Branch | number>;

/**
 * Representations by the values they are made of. Thousands of objects name the same few others, and writing and hashing a
 * text for each is most of what collecting them costs.
 */
export class KnownByKeys {
  readonly #keys: BareKeys;
  readonly #root: Branch = new Map();

  constructor(keys: BareKeys) {
    this.#keys = keys;
  }

  /** The place that was kept for the same values. */
  find(target: Json): number | undefined {
    if (target['__typename'] !== this.#keys.type) return undefined;
    let at: Branch | number | undefined = this.#root;
    for (const name of this.#keys.names) at = (at as Branch | undefined)?.get(target[name]);
    return at as number | undefined;
  }

  keep(target: Json, place: number): void {
    const { type, names } = this.#keys;
    if (target['__typename'] !== type) return;
    let at = this.#root;
    for (const name of names.slice(0, -1)) {
      const next = (at.get(target[name]) as Branch | undefined) ?? new Map();
      at.set(target[name], next);
      at = next;
    }
    at.set(target[names.at(-1) ?? ''], place);
  }
}
