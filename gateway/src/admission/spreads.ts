import { Kind, type SelectionNode, type SelectionSetNode } from 'graphql';
import type { Fragments } from './definitions.ts';

/** Past this nothing is told apart: spreads double a number each time, and it must stay a number. */
export const MANY = 1_000_000_000;

/** Selections inside each other, through fragments, that the stack of every step stands; the highest depth is a tenth. */
const DEEPEST = 500;

/** How a number is made of selections. */
export interface Count {
  /** The number of one selection, from that of the selections below it. */
  readonly of: (selection: SelectionNode, below: number) => number;
  /** The number of two selections side by side. */
  readonly join: (one: number, other: number) => number;
}

/**
 * Counts over selections as if each fragment stood where it is spread, in time linear in the document: a fragment is
 * counted once. One that is missing counts nothing, as validation refuses it; one that spreads itself has no end,
 * and neither has what is nested beyond `DEEPEST`.
 * @returns counts a selection set, up to `MANY`.
 */
export function counter(
  fragments: Fragments,
  { of, join }: Count,
): (selections: SelectionSetNode) => number {
  const counted = new Map<string, number>();
  let level = 0;

  function ofFragment(name: string): number {
    const known = counted.get(name);
    if (known !== undefined) return known;
    counted.set(name, MANY);
    const fragment = fragments.get(name);
    const number = fragment ? ofSet(fragment.selectionSet) : 0;
    counted.set(name, number);
    return number;
  }

  function below(selection: SelectionNode): number {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
    return selection.selectionSet ? ofSet(selection.selectionSet) : 0;
  }

  function ofSet({ selections }: SelectionSetNode): number {
    if (level === DEEPEST) return MANY;
    level += 1;
    const numbers = selections.map((each) => of(each, below(each)));
    level -= 1;
    return numbers.reduce((all, each) => Math.min(join(all, each), MANY), 0);
  }

  return ofSet;
}

/** The sum of two numbers. */
export const sum: Count['join'] = (one, other) => one + other;
