import { type FieldNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from '../definitions.ts';
import type { Rule } from '../rule.ts';
import { sum } from '../spreads.ts';

/** A place of the answer: how many fields answer it so far, and the places below, by response name. */
class Place {
  fields = 0;
  readonly #below = new Map<string, Place>();

  at(name: string): Place {
    const known = this.#below.get(name);
    if (known) return known;
    const made = new Place();
    this.#below.set(name, made);
    return made;
  }
}

/** Pairs that a field makes with those before it, at its place and below. */
function pairsOfField(field: FieldNode, parent: Place, fragments: Fragments): number {
  const place = parent.at(field.alias?.value ?? field.name.value);
  const pairs = place.fields;
  place.fields += 1;
  return field.selectionSet ? pairs + pairsIn(field.selectionSet, place, fragments) : pairs;
}

function pairsOf(selection: SelectionNode, place: Place, fragments: Fragments): number {
  if (selection.kind === Kind.FIELD) return pairsOfField(selection, place, fragments);
  const spread =
    selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
  return spread ? pairsIn(spread.selectionSet, place, fragments) : 0;
}

function pairsIn({ selections }: SelectionSetNode, place: Place, fragments: Fragments): number {
  return selections.map((each) => pairsOf(each, place, fragments)).reduce(sum, 0);
}

/**
 * Pairs of fields that answer the same place: validation compares each pair. It walks the document with its fragments
 * spread, so the rule that counts those selections, and finds fragments without an end, must have passed.
 */
export const overlaps = {
  limit: 'overlaps',
  what: 'pairs of fields that answer the same place',
  count: (_, { roots, fragments }) =>
    roots.map((root) => pairsIn(root, new Place(), fragments)).reduce(sum, 0),
} as const satisfies Rule;
