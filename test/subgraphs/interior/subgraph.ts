import { createLoaders } from '../../../subgraphs/interior/loaders/index.ts';
import { interior } from '../../../subgraphs/interior/ministry.ts';
import { resolvers } from '../../../subgraphs/interior/resolvers/index.ts';

/** Interior's subgraph as its server starts it. */
export const subgraph = { ministry: interior, resolvers, createLoaders };
