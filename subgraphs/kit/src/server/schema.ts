import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { parse, type GraphQLSchema } from 'graphql';
import { kitResolvers } from '../resolvers/kitResolvers.ts';
import type { Ministry } from './ministry.ts';

/** Resolvers by type and field; codegen types them field by field in each ministry. */
export type Resolvers = Readonly<Record<string, object>>;

const kitSdl = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');

/** The text of a subgraph's schema: the ministry's contract followed by what all share. */
export function subgraphSdl(folder: string): string {
  return `${readFileSync(join(folder, 'schema.graphql'), 'utf8')}\n${kitSdl}`;
}

/** The executable schema of one ministry. */
export function subgraphSchema({ folder }: Ministry, resolvers: Resolvers): GraphQLSchema {
  const all = { ...kitResolvers, ...resolvers };
  return buildSubgraphSchema({ typeDefs: parse(subgraphSdl(folder)), resolvers: all as never });
}
