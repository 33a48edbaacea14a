import type { DatasetFamily } from '../release/family.ts';
import type { KitContext } from '../server/context.ts';
import { inLanguage, type LanguageArgument } from './language.ts';

/** A dataset is known by its family; its releases are read when asked for. */
export const Dataset = {
  __resolveReference: ({ id }: { readonly id: string }, { families }: KitContext) =>
    families.get(id) ?? null,
  title: ({ title }: DatasetFamily, { language }: LanguageArgument) => inLanguage(title, language),
  definition: ({ definition }: DatasetFamily, { language }: LanguageArgument) =>
    inLanguage(definition, language),
  tables: ({ tables }: DatasetFamily) =>
    Object.entries(tables).map(([name, dimensions]) => ({ name, dimensions })),
  additive: () => false,
  current: async ({ id }: DatasetFamily, _: unknown, { loaders }: KitContext) =>
    (await loaders.releases.load(id))[0] ?? null,
  releases: ({ id }: DatasetFamily, _: unknown, { loaders }: KitContext) =>
    loaders.releases.load(id),
};
