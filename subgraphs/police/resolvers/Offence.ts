import type { OffenceResolvers } from '../generated/schema.ts';
import { knownOffence } from '../loaders/known.ts';

export const Offence: OffenceResolvers = {
  __resolveReference: ({ article }, { loaders }) => loaders.offenceByArticle.load(article),
  title: async ({ article }, { language }, context) => {
    const { title_es, title_en } = await knownOffence(article, context);
    return language === 'EN' ? title_en : title_es;
  },
  cpcForm: async ({ article }, _arguments, context) =>
    (await knownOffence(article, context)).cpc_form,
};
