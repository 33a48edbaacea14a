import { inLanguage } from '@alianza/kit/resolvers/language';
import type { AgencyResolvers } from '../generated/schema.ts';
import { knownAgency } from '../loaders/known.ts';

export const Agency: AgencyResolvers = {
  name: async ({ code }, { language }, context) =>
    inLanguage(await knownAgency(code, context), language),
};
