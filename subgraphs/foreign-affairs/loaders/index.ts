import type { Audience } from '@alianza/kit/loaders/cells';
import { kitLoaders, type KitContext } from '@alianza/kit/server/context';
import type { Knex } from 'knex';
import { partnershipListsLoader } from './partnershipLists.ts';
import { publishedLoader } from './publishedByIndicator.ts';
import { targetsLoader } from './targetsByIndicator.ts';

/** The foreign-affairs subgraph's loaders, made anew for each request. */
export function createLoaders(reader: Knex, audience: Audience) {
  return {
    ...kitLoaders(reader, audience),
    partnershipList: partnershipListsLoader(reader),
    publishedByIndicator: publishedLoader(reader),
    targetsByIndicator: targetsLoader(reader),
  };
}

export type Context = KitContext & { readonly loaders: ReturnType<typeof createLoaders> };
