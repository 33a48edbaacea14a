import { getNamedType, type GraphQLSchema } from 'graphql';
import {
  agenciesOfField,
  agenciesOfType,
  joinedField,
  keyOf,
  resolvingAgencies,
  type Joined,
} from './joined.ts';
import type { AgencyCode } from './typeCard.ts';

/**
 * The agency that answers for a type: the only one that has it. Of an entity that several have, the one whose root field
 * hands it out, else the only one that can be asked for it. Undefined when several answer for it alike.
 */
export function ownerOf(name: string, joined: Joined, api: GraphQLSchema): AgencyCode | undefined {
  const type = joined.get(name);
  const all = agenciesOfType(type);
  if (keyOf(type) === undefined) return only(all);
  return only(all) ?? only(handingOut(name, joined, api)) ?? only(resolvingAgencies(type));
}

function handingOut(name: string, joined: Joined, api: GraphQLSchema): readonly AgencyCode[] {
  const root = api.getQueryType();
  const node = joined.get(root?.name ?? '');
  const fields = Object.values(root?.getFields() ?? {});
  const agencies = fields
    .filter((field) => getNamedType(field.type).name === name)
    .flatMap((field) => agenciesOfField(node, joinedField(node, field.name)));
  return [...new Set(agencies)];
}

function only(agencies: readonly AgencyCode[]): AgencyCode | undefined {
  return agencies.length === 1 ? agencies[0] : undefined;
}
