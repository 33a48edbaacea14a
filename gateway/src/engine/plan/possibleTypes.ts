import { Kind, type DefinitionNode, type DocumentNode } from 'graphql';

/** The names that an object may call itself by where `name` is expected: the name itself and what stands below it. */
export type PossibleTypes = (name: string) => ReadonlySet<string>;

type Below = readonly [above: string, below: string];

function pairsOf(definition: DefinitionNode): readonly Below[] {
  if (definition.kind === Kind.UNION_TYPE_DEFINITION)
    return (definition.types ?? []).map(({ name }) => [definition.name.value, name.value]);
  if (!('interfaces' in definition)) return [];
  return (definition.interfaces ?? []).map(({ name }) => [name.value, definition.name.value]);
}

/** The possible types in a supergraph: of a union its members, of an interface whatever implements it. */
export function possibleTypesIn(supergraph: DocumentNode): PossibleTypes {
  const known = new Map<string, Set<string>>();
  for (const [above, below] of supergraph.definitions.flatMap(pairsOf)) {
    const names = known.get(above) ?? new Set([above]);
    known.set(above, names.add(below));
  }
  return (name) => known.get(name) ?? new Set([name]);
}

/** The names that fit any of the given ones. */
export function fitting(names: readonly string[], possible: PossibleTypes): ReadonlySet<string> {
  return new Set(names.flatMap((name) => [...possible(name)]));
}
