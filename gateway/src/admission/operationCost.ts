import {
  __Schema,
  __Type,
  type FieldNode,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isCompositeType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Costs } from './costs.ts';
import type { Fragments } from './definitions.ts';
import { MANY } from './spreads.ts';

/** What the cost of an operation is worked out from. */
export interface CostScope {
  readonly schema: GraphQLSchema;
  readonly costs: Costs;
  readonly fragments: Fragments;
}

/** Objects that describe the schema come from memory: so many of them cost as much as one of an agency. */
const DESCRIBED_FOR_ONE = 20;

/**
 * The objects that an operation may return: one for each field of a composite type, as often as the lists around it
 * are long. Leaves cost nothing, `@skip` and `@include` are taken to let everything pass, and a fragment costs wherever it
 * is spread, though it is worked out once.
 * @param operation of a document that is valid.
 * @returns a whole number, up to a billion.
 */
export function operationCost(operation: OperationDefinitionNode, scope: CostScope): number {
  const root = scope.schema.getRootType(operation.operation);
  return Math.ceil(new Coster(scope).ofSet(operation.selectionSet, root ?? undefined));
}

class Coster {
  readonly #scope: CostScope;
  readonly #fragments = new Map<string, number>();

  constructor(scope: CostScope) {
    this.#scope = scope;
  }

  ofSet({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): number {
    return selections.reduce((sum, each) => Math.min(sum + this.#of(each, type), MANY), 0);
  }

  #of(selection: SelectionNode, type: GraphQLNamedType | undefined): number {
    if (selection.kind === Kind.FIELD) return this.#ofField(selection, type);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.#ofFragment(selection.name.value);
    return this.ofSet(selection.selectionSet, this.#named(selection.typeCondition) ?? type);
  }

  /** A fragment has one type wherever it is spread, so one cost. */
  #ofFragment(name: string): number {
    const known = this.#fragments.get(name);
    if (known !== undefined) return known;
    const fragment = this.#scope.fragments.get(name);
    const cost = fragment
      ? this.ofSet(fragment.selectionSet, this.#named(fragment.typeCondition))
      : 0;
    this.#fragments.set(name, cost);
    return cost;
  }

  #ofField({ name, selectionSet }: FieldNode, parent: GraphQLNamedType | undefined): number {
    if (!selectionSet || !isCompositeType(parent)) return 0;
    const size = this.#scope.costs.get(`${parent.name}.${name.value}`) ?? 1;
    const each = 1 + this.ofSet(selectionSet, this.#typeOf(name.value, parent));
    return name.value.startsWith('__') ? each / DESCRIBED_FOR_ONE : each * size;
  }

  #typeOf(field: string, parent: GraphQLNamedType): GraphQLNamedType | undefined {
    if (field === '__schema') return __Schema;
    if (field === '__type') return __Type;
    const known = isUnionType(parent) || !isCompositeType(parent) ? {} : parent.getFields();
    return known[field] && getNamedType(known[field].type);
  }

  #named(node: { readonly name: { readonly value: string } } | undefined) {
    return node && this.#scope.schema.getType(node.name.value);
  }
}
