import {
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** What CollectFields reads beside the selections. */
export interface Collecting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly isIncluded: (node: SelectionNode) => boolean;
}

/** The fields asked of an object, by response key, in the order of the answer. */
export interface Collected {
  readonly fields: ReadonlyMap<string, readonly FieldNode[]>;
  /** Whether a fragment applies to some of the type's possible types only. */
  readonly isPartly: boolean;
}

interface Collection {
  readonly scope: Collecting;
  readonly possible: readonly GraphQLObjectType[];
  readonly fields: Map<string, FieldNode[]>;
  readonly visited: Set<string>;
  isPartly: boolean;
}

type Fragment = InlineFragmentNode | FragmentDefinitionNode;

/** How many of the possible types a fragment applies to. */
function applying({ scope, possible }: Collection, { typeCondition }: Fragment): number {
  if (typeCondition === undefined) return possible.length;
  const condition = scope.schema.getType(typeCondition.name.value);
  const applies = isAbstractType(condition)
    ? (type: GraphQLObjectType) => scope.schema.isSubType(condition, type)
    : (type: GraphQLObjectType) => type === condition;
  return possible.filter(applies).length;
}

function addFragment(collection: Collection, fragment: Fragment): void {
  const count = applying(collection, fragment);
  if (count === 0) return;
  if (count < collection.possible.length) collection.isPartly = true;
  addSelections(collection, fragment.selectionSet);
}

function addField({ fields }: Collection, node: FieldNode): void {
  const key = node.alias?.value ?? node.name.value;
  const same = fields.get(key);
  if (same) same.push(node);
  else fields.set(key, [node]);
}

function addSpread(collection: Collection, name: string): void {
  const fragment = collection.scope.fragments.get(name);
  if (fragment === undefined || collection.visited.has(name)) return;
  collection.visited.add(name);
  addFragment(collection, fragment);
}

function addSelections(collection: Collection, { selections }: SelectionSetNode): void {
  for (const node of selections) {
    if (!collection.scope.isIncluded(node)) continue;
    if (node.kind === Kind.FIELD) addField(collection, node);
    else if (node.kind === Kind.INLINE_FRAGMENT) addFragment(collection, node);
    else addSpread(collection, node.name.value);
  }
}

/**
 * CollectFields of the specification over several selection sets as one.
 * @param type an object type; of an abstract type, the fields asked of any of its possible types.
 */
export function collectFields(
  scope: Collecting,
  type: GraphQLCompositeType,
  selectionSets: readonly SelectionSetNode[],
): Collected {
  const possible = isAbstractType(type) ? scope.schema.getPossibleTypes(type) : [type];
  const collection: Collection = {
    scope,
    possible,
    fields: new Map(),
    visited: new Set(),
    isPartly: false,
  };
  for (const selectionSet of selectionSets) addSelections(collection, selectionSet);
  return collection;
}
