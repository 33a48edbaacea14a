import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  type TypeNode,
} from 'graphql';

/** One field of the composed graph, and the subgraphs that can answer it. */
interface ComposedField {
  readonly field: FieldDefinitionNode;
  readonly graphs: readonly string[];
}

/**
 * Fields of a supergraph that promise a value although a subgraph that hands their entity out cannot give it: when the one
 * that could is down, the null would take the entity, and what others said of it, away. Every root field is one too.
 */
export function brittleFields(supergraph: string): readonly string[] {
  const types = parse(supergraph, { noLocation: true }).definitions.filter(
    (definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const all = types.flatMap(fieldsOf);
  return types.flatMap((type) => {
    const handing = handedOutBy(type, all);
    return fieldsOf(type)
      .filter(({ field }) => field.type.kind === Kind.NON_NULL_TYPE)
      .filter(({ graphs }) => handing.some((graph) => !graphs.includes(graph)))
      .map(({ field }) => `${type.name.value}.${field.name.value}`);
  });
}

/** Subgraphs from whose fields one arrives at the type; the root belongs to none of them. */
function handedOutBy(
  { name, directives }: ObjectTypeDefinitionNode,
  all: readonly ComposedField[],
): readonly string[] {
  if (name.value === 'Query') return ['none'];
  if (!directives?.some((directive) => argument(directive, 'key') !== undefined)) return [];
  return all
    .filter(({ field }) => named(field.type) === name.value)
    .flatMap(({ graphs }) => graphs);
}

/** A field that names no subgraph is answered by every one that has the type. */
function fieldsOf({ directives, fields }: ObjectTypeDefinitionNode): readonly ComposedField[] {
  return (fields ?? []).map((field) => {
    const own = graphsOf(field.directives, 'join__field');
    return { field, graphs: own.length > 0 ? own : graphsOf(directives, 'join__type') };
  });
}

function graphsOf(directives: readonly ConstDirectiveNode[] | undefined, name: string) {
  return (directives ?? [])
    .filter((directive) => directive.name.value === name)
    .map((directive) => argument(directive, 'graph'))
    .filter((graph) => graph !== undefined);
}

function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.ENUM || value?.kind === Kind.STRING ? value.value : undefined;
}

function named(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : named(type.type);
}
