import type {
  InlineFragmentRequiresNode,
  RequiresSelection,
} from '@graphql-hive/router-query-planner';
import type { PossibleTypes } from './possibleTypes.ts';
import type { Variables } from './runState.ts';

/** Whether something is wanted in this run; undefined is always. */
export type IsWanted = (variables: Variables) => boolean;

/** One field of a representation. */
export interface RequiredField {
  /** What the agency calls it. */
  readonly key: string;
  /** Where the merged answer holds it. */
  readonly name: string;
  readonly selections: readonly RequiresSelection[] | undefined;
  readonly isWanted: IsWanted | undefined;
}

function conditionOf({ skipIf, includeIf }: InlineFragmentRequiresNode): IsWanted | undefined {
  if (skipIf === undefined && includeIf === undefined) return undefined;
  return (variables) =>
    (skipIf === undefined || variables[skipIf] !== true) &&
    (includeIf === undefined || variables[includeIf] === true);
}

function both(one: IsWanted | undefined, other: IsWanted | undefined): IsWanted | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return (variables) => one(variables) && other(variables);
}

function either(one: IsWanted | undefined, other: IsWanted | undefined): IsWanted | undefined {
  if (one === undefined || other === undefined) return undefined;
  return (variables) => one(variables) || other(variables);
}

/**
 * One field asked for in two places of the selections.
 * @throws an Error when they mean two values: one representation cannot hold both, and the agency would reckon with the wrong one.
 */
function joined(one: RequiredField, other: RequiredField): RequiredField {
  if (one.name !== other.name)
    throw new Error(`The plan requires two values as one: ${one.name} and ${other.name}`);
  return {
    ...one,
    selections: one.selections && [...one.selections, ...(other.selections ?? [])],
    isWanted: either(one.isWanted, other.isWanted),
  };
}

function flatten(
  selections: readonly RequiresSelection[],
  fits: (fragment: InlineFragmentRequiresNode) => boolean,
  wanted: IsWanted | undefined,
): readonly RequiredField[] {
  return selections.flatMap((selection): readonly RequiredField[] => {
    if (selection.kind === 'FragmentSpread')
      throw new Error('A plan requires a named fragment, which no version of the planner writes');
    if (selection.kind === 'InlineFragment')
      return fits(selection)
        ? flatten(selection.selections, fits, both(wanted, conditionOf(selection)))
        : [];
    const { name, alias = name, selections: inner } = selection;
    return [{ key: alias, name, selections: inner?.length ? inner : undefined, isWanted: wanted }];
  });
}

/** The fields that selections require of an object of the given type, each key once; without a type only those that need none. */
export function fieldsFor(
  selections: readonly RequiresSelection[],
  type: string | undefined,
  possible: PossibleTypes,
): readonly RequiredField[] {
  const fields = new Map<string, RequiredField>();
  const fits = ({ typeCondition }: InlineFragmentRequiresNode) =>
    type !== undefined && possible(typeCondition).has(type);
  for (const field of flatten(selections, fits, undefined)) {
    const held = fields.get(field.key);
    fields.set(field.key, held ? joined(held, field) : field);
  }
  return [...fields.values()];
}

/** Every type that some fragment of the selections fits. */
export function fragmentTypes(
  selections: readonly RequiresSelection[],
  possible: PossibleTypes,
): ReadonlySet<string> {
  return new Set(
    selections.flatMap((selection) =>
      selection.kind === 'InlineFragment'
        ? [...possible(selection.typeCondition), ...fragmentTypes(selection.selections, possible)]
        : [],
    ),
  );
}
