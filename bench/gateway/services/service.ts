import type { GraphQLResolverMap } from '@apollo/subgraph/dist/schema-helper/resolverMap.js';

/** What one service of the bench is made of. */
export interface Service {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: GraphQLResolverMap<unknown>;
}

/** A representation or an object of a service: its key and whatever came along. */
export type Entity = Readonly<Record<string, unknown>>;

/** The link that every service's contract begins with. */
export const FEDERATION = `extend schema @link(
  url: "https://specs.apollo.dev/federation/v2.9"
  import: ["@key", "@external", "@requires", "@listSize"]
)
`;
