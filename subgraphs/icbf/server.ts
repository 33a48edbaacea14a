import { runSubgraph } from '@alianza/kit/server/runSubgraph';
import { createLoaders } from './loaders/index.ts';
import { icbf } from './ministry.ts';
import { resolvers } from './resolvers/index.ts';

await runSubgraph({ ministry: icbf, resolvers, createLoaders });
