import {
  getNamedType,
  GraphQLNonNull,
  GraphQLString,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Owners } from './owners.ts';

/**
 * What an answer to one operation must look like, by response key.
 * Validation has made sure that one response key has one shape whatever the object's type turns out to be, so the
 * shape needs no `__typename`.
 */
export interface FieldShape {
  readonly type: GraphQLOutputType;
  readonly owners: readonly string[];
  readonly fields: Map<string, FieldShape>;
}

interface Scope {
  readonly schema: GraphQLSchema;
  readonly owners: Owners;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
}

interface Target {
  readonly parent: GraphQLNamedType | undefined;
  readonly owners: readonly string[];
  readonly fields: Map<string, FieldShape>;
}

function typeOf(parent: GraphQLNamedType | undefined, name: string): GraphQLOutputType | undefined {
  if (name === '__typename') return new GraphQLNonNull(GraphQLString);
  if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
  return parent.getFields()[name]?.type;
}

/** A shared type, such as a figure, is answered by whoever answered the object it stands in. */
function ownersOf(scope: Scope, target: Target, name: string): readonly string[] {
  const owners = scope.owners.get(`${target.parent?.name}.${name}`) ?? [];
  return owners.length === 1 || target.owners.length === 0 ? owners : target.owners;
}

function addField(scope: Scope, target: Target, node: FieldNode): void {
  const type = typeOf(target.parent, node.name.value);
  if (type === undefined) return;
  const key = node.alias?.value ?? node.name.value;
  const owners = ownersOf(scope, target, node.name.value);
  const shape = target.fields.get(key) ?? { type, owners, fields: new Map<string, FieldShape>() };
  target.fields.set(key, shape);
  if (node.selectionSet) {
    addSelections(scope, { ...shape, parent: getNamedType(type) }, node.selectionSet);
  }
}

function addSelections(scope: Scope, target: Target, { selections }: SelectionSetNode): void {
  for (const node of selections) {
    if (node.kind === Kind.FIELD) {
      addField(scope, target, node);
      continue;
    }
    const fragment =
      node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments.get(node.name.value) : node;
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition?.name.value;
    const parent = condition === undefined ? target.parent : scope.schema.getType(condition);
    addSelections(scope, { ...target, parent }, fragment.selectionSet);
  }
}

/** The shape of the answer to a validated operation. */
export function answerShape(operation: OperationDefinitionNode, scope: Scope): FieldShape {
  const root = scope.schema.getRootType(operation.operation);
  if (!root) throw new Error(`The supergraph has no ${operation.operation} type`);
  const shape: FieldShape = { type: root, owners: [], fields: new Map() };
  addSelections(scope, { ...shape, parent: root }, operation.selectionSet);
  return shape;
}
