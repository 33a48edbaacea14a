import type { OffenceResolvers } from '../generated/schema.ts';

export const Offence: OffenceResolvers = {
  __resolveReference: ({ article }, { loaders }) => loaders.offenceByArticle.load(article),
  title: async ({ article }, { language }, { loaders }) => {
    const offence = await loaders.offenceByArticle.load(article);
    return language === 'EN' ? offence?.title_en : offence?.title_es;
  },
  cpcForm: async ({ article }, _arguments, { loaders }) =>
    (await loaders.offenceByArticle.load(article))?.cpc_form,
};
