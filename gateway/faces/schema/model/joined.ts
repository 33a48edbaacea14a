import {
  Kind,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeDefinitionNode,
} from 'graphql';
import { directivesOf, wordOf, type Directed } from './directives.ts';
import type { AgencyCode } from './typeCard.ts';

/** The types of a supergraph by name. */
export type Joined = ReadonlyMap<string, TypeDefinitionNode>;

/** Reads the types of a supergraph, with the directives that join them. */
export function joinedTypes(supergraph: DocumentNode): Joined {
  return new Map(supergraph.definitions.filter(isType).map((type) => [type.name.value, type]));
}

const TYPES: readonly Kind[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
];

function isType(node: DefinitionNode): node is TypeDefinitionNode {
  return TYPES.includes(node.kind);
}

/** One field of a type in the supergraph. */
export function joinedField(
  type: TypeDefinitionNode | undefined,
  name: string,
): FieldDefinitionNode | undefined {
  return type && 'fields' in type
    ? type.fields?.find(
        (field): field is FieldDefinitionNode =>
          field.kind === Kind.FIELD_DEFINITION && field.name.value === name,
      )
    : undefined;
}

/** The agencies that have a type, each once. */
export function agenciesOfType(type: TypeDefinitionNode | undefined): readonly AgencyCode[] {
  return unique(graphsOf(type, 'join__type'));
}

/** The agencies that answer a field: those it names, else all that have its type. */
export function agenciesOfField(
  type: TypeDefinitionNode | undefined,
  field: FieldDefinitionNode | undefined,
): readonly AgencyCode[] {
  const own = directivesOf(field, 'join__field').filter(
    (directive) => wordOf(directive, 'external') !== 'true',
  );
  const graphs = own.map((directive) => wordOf(directive, 'graph')).filter(isWord);
  return graphs.length > 0 ? unique(graphs) : agenciesOfType(type);
}

/** The fields an entity is found by, e.g. `code`. */
export function keyOf(type: TypeDefinitionNode | undefined): string | undefined {
  return directivesOf(type, 'join__type')
    .map((directive) => wordOf(directive, 'key'))
    .find(isWord);
}

/** The agencies that can be asked for an entity by its key; the others only name it. */
export function resolvingAgencies(type: TypeDefinitionNode | undefined): readonly AgencyCode[] {
  return directivesOf(type, 'join__type')
    .filter((directive) => wordOf(directive, 'resolvable') !== 'false')
    .map((directive) => wordOf(directive, 'graph'))
    .filter(isWord);
}

function graphsOf(node: Directed | undefined, name: string): readonly AgencyCode[] {
  return directivesOf(node, name)
    .map((directive) => wordOf(directive, 'graph'))
    .filter(isWord);
}

function isWord(word: string | undefined): word is string {
  return word !== undefined;
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
