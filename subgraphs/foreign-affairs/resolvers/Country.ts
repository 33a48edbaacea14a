import { COUNTRY_CODES, countryName } from '@alianza/kit/codes/countries';
import { inLanguage } from '@alianza/kit/resolvers/language';
import type { CountryResolvers } from '../generated/schema.ts';

/** The code list is the kit's own, so a country is known without being read. */
export const Country: CountryResolvers = {
  __resolveReference: ({ code }) => (COUNTRY_CODES.has(code) ? { code } : null),
  name: ({ code }, { language }) => inLanguage(countryName(code), language),
};
