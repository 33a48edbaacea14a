import { createLoaders } from '../../../subgraphs/icbf/loaders/index.ts';
import { icbf } from '../../../subgraphs/icbf/ministry.ts';
import { resolvers } from '../../../subgraphs/icbf/resolvers/index.ts';

/** ICBF's subgraph as its server starts it. */
export const subgraph = { ministry: icbf, resolvers, createLoaders };
