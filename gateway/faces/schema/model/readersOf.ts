import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLNamedType,
} from 'graphql';
import { described } from './described.ts';
import type { Readers } from './typeCard.ts';

/** How descriptions name the public. */
const PUBLIC = /\breaders? without a session\b/i;

/**
 * What a type says of readers without a session: the values of an enum that speak of them, when it is that enum, has a field
 * of it, or has a field that does.
 */
export function readersOf(type: GraphQLNamedType): readonly Readers[] {
  const enums = [...new Set([type, ...fieldTypes(type), ...fieldTypes(type).flatMap(fieldTypes)])];
  return enums.filter(isEnumType).flatMap(publicValues);
}

function fieldTypes(type: GraphQLNamedType): readonly GraphQLNamedType[] {
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => getNamedType(field.type));
}

function publicValues(type: GraphQLEnumType): readonly Readers[] {
  return type
    .getValues()
    .filter(({ description }) => PUBLIC.test(description ?? ''))
    .map((value) => ({ type: type.name, value: described(value) }));
}
