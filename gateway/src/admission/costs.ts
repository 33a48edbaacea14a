import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
} from 'graphql';

/** How many objects each list is taken to hold, by `Type.field`. */
export type Costs = ReadonlyMap<string, number>;

/** A list whose agency declares no size. */
export const UNDECLARED_SIZE = 40;

/** The schema's own lists: `types` is all of them, and the others are taken as long as the longest usual ones. */
const SCHEMA_LISTS: Readonly<Record<string, number>> = {
  '__Schema.types': 200,
  '__Schema.directives': 6,
  '__Directive.args': 1,
  '__Type.fields': 10,
  '__Field.args': 1,
  '__Type.inputFields': 2,
  '__Type.enumValues': 4,
  '__Type.interfaces': 1,
  '__Type.possibleTypes': 1,
};

/**
 * The sizes that agencies declare with `@listSize(assumedSize:)` of the cost specification, and that of every other
 * list; a field that is no list has none.
 * @param supergraph as composed, where a size that two agencies declare is the larger one.
 */
export function costsIn(supergraph: DocumentNode): Costs {
  const declared = supergraph.definitions.flatMap((type) => {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION)
      return [];
    const lists = (type.fields ?? []).filter((field) => isList(field));
    return lists.map((field) => [`${type.name.value}.${field.name.value}`, sizeOf(field)] as const);
  });
  return new Map([...Object.entries(SCHEMA_LISTS), ...declared]);
}

function isList({ type }: FieldDefinitionNode): boolean {
  return (
    type.kind === Kind.LIST_TYPE ||
    (type.kind === Kind.NON_NULL_TYPE && type.type.kind === Kind.LIST_TYPE)
  );
}

function sizeOf({ directives = [] }: FieldDefinitionNode): number {
  const declared = directives.find(({ name }) => name.value === 'listSize');
  return (declared && assumedSize(declared)) ?? UNDECLARED_SIZE;
}

function assumedSize({ arguments: given = [] }: ConstDirectiveNode): number | undefined {
  const value = given.find(({ name }) => name.value === 'assumedSize')?.value;
  return value?.kind === Kind.INT ? Number(value.value) : undefined;
}
