import { Kind, type ConstDirectiveNode, type DocumentNode } from 'graphql';
import { Pool } from 'undici';

/** Puts one body to a service and gives what it answers. */
export type Post = (service: string, body: string) => Promise<unknown>;

/** As many as the gateway keeps to one agency, so that no contestant has the better wires. */
const CONNECTIONS = 64;

/** Kept connections to the services that a supergraph names, under their names in it. */
export function servicePools(supergraph: DocumentNode): Post {
  const pools = new Map(
    joinGraphs(supergraph).map((directive) => {
      const { origin, pathname } = new URL(argument(directive, 'url'));
      const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
      return [argument(directive, 'name'), { pool, pathname }] as const;
    }),
  );
  return async (service, body) => {
    const wire = pools.get(service);
    if (wire === undefined) throw new Error(`There is no service ${service}.`);
    const answer = await wire.pool.request({
      method: 'POST',
      path: wire.pathname,
      headers: { 'content-type': 'application/json' },
      body,
    });
    return answer.body.json();
  };
}

function joinGraphs({ definitions }: DocumentNode): readonly ConstDirectiveNode[] {
  return definitions.flatMap((definition) =>
    definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph'
      ? (definition.values ?? []).flatMap(({ directives }) => directives ?? [])
      : [],
  );
}

function argument(directive: ConstDirectiveNode, name: string): string {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  return value?.kind === Kind.STRING ? value.value : '';
}
