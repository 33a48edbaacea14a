import {
  execute,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLAbstractType,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

type Json = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLeft({ directives = [] }: SelectionNode, variables: Json): boolean {
  return directives.every(({ name, arguments: given = [] }) => {
    const value = given[0]?.value;
    const holds =
      value?.kind === Kind.VARIABLE
        ? variables[value.name.value]
        : value?.kind === Kind.BOOLEAN && value.value;
    return name.value === 'skip' ? holds !== true : holds === true;
  });
}

/** Which of an abstract type's possible types a fragment applies to. */
function fitting(condition: string | undefined, { schema, type }: Place): number {
  const on = schema.getType(condition ?? type.name);
  const fits = isAbstractType(on)
    ? (each: GraphQLObjectType) => schema.isSubType(on, each)
    : (each: GraphQLObjectType) => each === on;
  return schema.getPossibleTypes(type).filter(fits).length;
}

interface Place extends GraphQLResolveInfo {
  readonly type: GraphQLAbstractType;
}

function fragmentAsksWhich(place: Place, fragment: InlineFragmentNode | FragmentDefinitionNode) {
  const count = fitting(fragment.typeCondition?.name.value, place);
  if (count === 0) return false;
  const all = place.schema.getPossibleTypes(place.type).length;
  return count < all || asksWhich(place, fragment.selectionSet);
}

/** Whether what is asked of an abstract type needs to know what the object is. */
function asksWhich(place: Place, set: SelectionSetNode | undefined): boolean {
  return (set?.selections ?? []).some((node) => {
    if (!isLeft(node, place.variableValues)) return false;
    if (node.kind === Kind.FIELD) return node.name.value === '__typename';
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? place.fragments[node.name.value] : node;
    return fragment !== undefined && fragmentAsksWhich(place, fragment);
  });
}

function typenameOf(value: unknown, place: Place): string | undefined {
  if (!isObject(value)) return undefined;
  if (Object.hasOwn(value, '__typename')) return value['__typename'] as string;
  const isKnown =
    isInterfaceType(place.type) &&
    !place.fieldNodes.some(({ selectionSet }) => asksWhich(place, selectionSet));
  return isKnown ? place.schema.getPossibleTypes(place.type)[0]?.name : undefined;
}

function judgesObjects(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    type.isTypeOf = (value) =>
      isObject(value) &&
      (value['__typename'] ?? type.name) === type.name &&
      value['__typename'] !== null;
  }
  return schema;
}

/** What graphql-js answers when its resolvers read the same data; an `Error` in the data is an error at its place. */
export function reference(
  schema: GraphQLSchema,
  document: DocumentNode,
  { data, variables }: { readonly data: unknown; readonly variables: Json },
) {
  return execute({
    schema: judgesObjects(schema),
    document,
    variableValues: variables,
    rootValue: data,
    typeResolver: (...[value, , info, type]) => typenameOf(value, { ...info, type }),
    fieldResolver: (...[source, , , { path }]: Parameters<GraphQLFieldResolver<Json, unknown>>) =>
      Object.hasOwn(source, path.key) ? source[path.key] : new Error('missing'),
  }) as { readonly data: unknown; readonly errors?: readonly { readonly path?: unknown }[] };
}
