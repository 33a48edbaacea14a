import { createLoaders } from '../../../subgraphs/police/loaders/index.ts';
import { police } from '../../../subgraphs/police/ministry.ts';
import { resolvers } from '../../../subgraphs/police/resolvers/index.ts';

/** The police subgraph as its server starts it. */
export const subgraph = { ministry: police, resolvers, createLoaders };
