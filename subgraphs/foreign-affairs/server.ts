import { runSubgraph } from '@alianza/kit/server/runSubgraph';
import { createLoaders } from './loaders/index.ts';
import { foreignAffairs } from './ministry.ts';
import { resolvers } from './resolvers/index.ts';

await runSubgraph({ ministry: foreignAffairs, resolvers, createLoaders });
