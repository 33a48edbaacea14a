import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';
import type { Service } from './service.ts';

/** The bytes that answer the body of a POST. */
export type Answers = (body: string) => Buffer | Promise<Buffer>;

/** More bodies than the rotating ones of all gateways together; those never seen before push each other out. */
const MOST_KEPT = 20_000;

/** Works an answer out once and gives its bytes from then on, so that what is measured is the gateway before it. */
export function answersOf({ sdl, resolvers }: Service): Answers {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
  const kept = new Map<string, Buffer>();
  async function workedOut(body: string): Promise<Buffer> {
    const { query, variables } = JSON.parse(body) as {
      readonly query: string;
      readonly variables?: Record<string, unknown> | null;
    };
    const answer = await graphql({ schema, source: query, variableValues: variables ?? {} });
    const bytes = Buffer.from(JSON.stringify(answer));
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(body, bytes);
    return bytes;
  }
  return (body) => kept.get(body) ?? workedOut(body);
}
