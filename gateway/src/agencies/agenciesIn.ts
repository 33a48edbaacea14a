import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
} from 'graphql';
import { agencyCode, type Agency } from './agency.ts';

/** The services that a supergraph names, in its order, at the addresses it gives. */
export function agenciesIn(supergraph: DocumentNode): Agency[] {
  return supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? []).flatMap(agencyOf)
      : [],
  );
}

function agencyOf(value: EnumValueDefinitionNode): Agency[] {
  const graph = value.directives?.find(({ name }) => name.value === 'join__graph');
  if (graph === undefined) return [];
  const name = argument(graph, 'name');
  return [{ name, code: agencyCode(name), url: argument(graph, 'url') }];
}

function argument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
