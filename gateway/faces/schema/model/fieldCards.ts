import {
  astFromValue,
  getNamedType,
  print,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLType,
  type TypeDefinitionNode,
} from 'graphql';
import { audienceOf } from './audience.ts';
import { described } from './described.ts';
import { agenciesOfField, joinedField } from './joined.ts';
import { statedUnit } from './statedUnit.ts';
import type { Argument, FieldCard, TypeReference } from './typeCard.ts';

type Field = GraphQLField<unknown, unknown>;

/** What is told of one field; `node` is its type in the supergraph. */
export function fieldCard(field: Field, node: TypeDefinitionNode | undefined): FieldCard {
  const joined = joinedField(node, field.name);
  return {
    ...described(field),
    type: referenceTo(field.type),
    args: field.args.map(argument),
    agencies: agenciesOfField(node, joined),
    audience: audienceOf(joined),
    unit: statedUnit(field.description ?? ''),
  };
}

/** What is told of an argument, or of a field of an input. */
export function argument(given: GraphQLArgument | GraphQLInputField): Argument {
  const value =
    given.defaultValue === undefined ? null : astFromValue(given.defaultValue, given.type);
  return {
    ...described(given),
    type: referenceTo(given.type),
    defaultValue: value ? print(value) : undefined,
  };
}

function referenceTo(type: GraphQLType): TypeReference {
  const { name } = getNamedType(type);
  const text = String(type);
  const at = text.indexOf(name);
  return { before: text.slice(0, at), name, after: text.slice(at + name.length) };
}
