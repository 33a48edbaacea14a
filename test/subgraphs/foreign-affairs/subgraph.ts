import { createLoaders } from '../../../subgraphs/foreign-affairs/loaders/index.ts';
import { foreignAffairs } from '../../../subgraphs/foreign-affairs/ministry.ts';
import { resolvers } from '../../../subgraphs/foreign-affairs/resolvers/index.ts';

/** The Ministry of Foreign Affairs' subgraph as its server starts it. */
export const subgraph = { ministry: foreignAffairs, resolvers, createLoaders };
