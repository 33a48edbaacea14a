import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumValueDefinitionNode,
} from 'graphql';

/** One agency's service as the supergraph and the environment know it. */
export interface Agency {
  /** The service's name in the supergraph, for example `foreign-affairs`. */
  readonly name: string;
  /** The code callers meet, for example `FOREIGN_AFFAIRS`. */
  readonly code: string;
  readonly url: string;
}

/** The agency code of a service name: upper case, with underscores. */
export function agencyCode(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}

function argument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}

function agencyOf(value: EnumValueDefinitionNode): Agency[] {
  const graph = value.directives?.find(({ name }) => name.value === 'join__graph');
  if (graph === undefined) return [];
  const name = argument(graph, 'name');
  return [{ name, code: agencyCode(name), url: argument(graph, 'url') }];
}

/** The services that the supergraph names, in its order. */
export function agenciesIn(supergraph: DocumentNode): Agency[] {
  return supergraph.definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? []).flatMap(agencyOf)
      : [],
  );
}

/**
 * The same agencies at the addresses of `SUBGRAPH_URL_<AGENCY>`, where set.
 * @throws when an agency is left with the placeholder address (port 0), naming the variable to set.
 */
export function addressed(agencies: readonly Agency[], env: NodeJS.ProcessEnv): Agency[] {
  return agencies.map((agency) => {
    const variable = `SUBGRAPH_URL_${agency.code}`;
    const url = env[variable] ?? agency.url;
    if (!URL.canParse(url) || new URL(url).port === '0') {
      throw new Error(
        `The agency ${agency.code} has no address. Set ${variable}, for example ${variable}=http://127.0.0.1:4001/graphql`,
      );
    }
    return { ...agency, url };
  });
}
