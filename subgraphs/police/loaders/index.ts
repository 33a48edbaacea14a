import type { Audience } from '@alianza/kit/loaders/cells';
import { kitLoaders, type KitContext } from '@alianza/kit/server/context';
import type { Knex } from 'knex';
import { allOffences } from './allOffences.ts';
import { offenceByArticle } from './offenceByArticle.ts';

/** The police subgraph's loaders, made anew for each request. */
export function createLoaders(reader: Knex, audience: Audience) {
  return {
    ...kitLoaders(reader, audience),
    allOffences: allOffences(reader),
    offenceByArticle: offenceByArticle(reader),
  };
}

export type Context = KitContext & { readonly loaders: ReturnType<typeof createLoaders> };
