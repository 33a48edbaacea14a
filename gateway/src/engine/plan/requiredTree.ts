import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import { isObject } from '../../isObject.ts';
import type { Path } from './targetPaths.ts';

/** The keys that a representation needs, whatever the type; those of a value without parts are empty. */
export interface RequiredTree extends ReadonlyMap<string, RequiredTree> {}

function add(
  selections: readonly RequiresSelection[],
  tree: Map<string, Map<string, RequiredTree>>,
): void {
  for (const selection of selections) {
    if (selection.kind === 'InlineFragment') add(selection.selections, tree);
    if (selection.kind !== 'Field') continue;
    const inner = tree.get(selection.name) ?? new Map<string, Map<string, RequiredTree>>();
    add(selection.selections ?? [], inner as Map<string, Map<string, RequiredTree>>);
    tree.set(selection.name, inner);
    tree.set(selection.alias ?? selection.name, inner);
  }
}

/** The tree of everything that the selections require. */
export function requiredTree(selections: readonly RequiresSelection[]): RequiredTree {
  const tree = new Map<string, Map<string, RequiredTree>>();
  add(selections, tree);
  return tree;
}

/** Whether a place, seen from the object, is required, is part of something required, or has required parts. */
export function isRequired(tree: RequiredTree, rest: Path): boolean {
  let at = tree;
  for (const segment of rest) {
    if (typeof segment === 'number') continue;
    const next = at.get(segment);
    if (next === undefined) return at !== tree && at.size === 0;
    at = next;
  }
  return at !== tree;
}

/** Whether anything required of a value is null: when not all errors have a place, each such null may stand for a failure. */
export function lacks(value: unknown, tree: RequiredTree): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.some((item) => lacks(item, tree));
  return isObject(value) && [...tree].some(([key, inner]) => lacks(value[key], inner));
}
