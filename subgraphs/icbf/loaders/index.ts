import { kitLoaders, type KitContext } from '@alianza/kit/server/context';

/** The institute reads nothing beside its published cells, so the loaders every ministry has are all it needs. */
export const createLoaders = kitLoaders;

/** What the institute's resolvers may reach. */
export type Context = KitContext;
