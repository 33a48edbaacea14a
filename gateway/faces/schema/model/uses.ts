import {
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import type { Use } from './typeCard.ts';

/** Every field and argument of a schema, under the name of the type it is of. */
export function usesIn(schema: GraphQLSchema): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const type of Object.values(schema.getTypeMap()))
    if (!type.name.startsWith('__'))
      for (const [used, use] of usesOf(type)) uses.set(used, [...(uses.get(used) ?? []), use]);
  return uses;
}

type Entry = readonly [used: string, use: Use];

function usesOf(type: GraphQLNamedType): readonly Entry[] {
  const { name } = type;
  if (isInputObjectType(type))
    return Object.values(type.getFields()).map((field): Entry => [
      getNamedType(field.type).name,
      { type: name, field: field.name, argument: undefined },
    ]);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field): Entry[] => [
    [getNamedType(field.type).name, { type: name, field: field.name, argument: undefined }],
    ...field.args.map((each): Entry => [
      getNamedType(each.type).name,
      { type: name, field: field.name, argument: each.name },
    ]),
  ]);
}
