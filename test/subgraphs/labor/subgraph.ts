import { createLoaders } from '../../../subgraphs/labor/loaders/index.ts';
import { labor } from '../../../subgraphs/labor/ministry.ts';
import { resolvers } from '../../../subgraphs/labor/resolvers/index.ts';

/** The Ministry of Labor's subgraph as its server starts it. */
export const subgraph = { ministry: labor, resolvers, createLoaders };
