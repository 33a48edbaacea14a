import {
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { audienceOf } from './audience.ts';
import { described } from './described.ts';
import { argument, fieldCard } from './fieldCards.ts';
import { agenciesOfType, joinedTypes, keyOf, type Joined } from './joined.ts';
import { kindOf } from './kindOf.ts';
import { ownerOf } from './ownerOf.ts';
import { readersOf } from './readersOf.ts';
import { statedUnit } from './statedUnit.ts';
import type { TypeCard, Use } from './typeCard.ts';
import { usesIn } from './uses.ts';

/** What the pages tell: each type of the schema that callers see, by name. */
export type Catalogue = ReadonlyMap<string, TypeCard>;

/** The two forms of one composed schema. */
export interface Composed {
  /** Knows who owns what. */
  readonly supergraph: DocumentNode;
  /** Knows what callers see. */
  readonly api: GraphQLSchema;
}

interface Reading {
  readonly api: GraphQLSchema;
  readonly joined: Joined;
  readonly uses: ReadonlyMap<string, readonly Use[]>;
}

/** Reads every type of a composed schema, in alphabetical order. */
export function catalogueOf({ supergraph, api }: Composed): Catalogue {
  const reading = { api, joined: joinedTypes(supergraph), uses: usesIn(api) };
  const types = Object.values(api.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return new Map(types.map((type) => [type.name, cardOf(type, reading)]));
}

function cardOf(type: GraphQLNamedType, { api, joined, uses }: Reading): TypeCard {
  const node = joined.get(type.name);
  const all = uses.get(type.name) ?? [];
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return {
    ...described(type),
    kind: kindOf(type),
    agencies: agenciesOfType(node),
    owner: ownerOf(type.name, joined, api),
    key: keyOf(node),
    audience: audienceOf(node),
    readers: readersOf(type),
    units: unitsOf(all, api),
    fields: fields.map((field) => fieldCard(field, node)),
    inputs: isInputObjectType(type) ? Object.values(type.getFields()).map(argument) : [],
    values: isEnumType(type) ? type.getValues().map(described) : [],
    interfaces: isObjectType(type) ? type.getInterfaces().map(({ name }) => name) : [],
    members: isAbstractType(type) ? api.getPossibleTypes(type).map(({ name }) => name) : [],
    uses: all,
  };
}

/** The unit of a cell, of its tables and of its filter is stated by the field that gives the cells. */
function unitsOf(uses: readonly Use[], api: GraphQLSchema): readonly string[] {
  const units = uses.flatMap(({ type: name, field }) => {
    const type = api.getType(name);
    const words = isObjectType(type) ? type.getFields()[field]?.description : undefined;
    return statedUnit(words ?? '') ?? [];
  });
  return [...new Set(units)];
}
