import { COUNTRY_CODES, countryName } from '@alianza/kit/codes/countries';
import { inLanguage, type LanguageArgument } from '@alianza/kit/resolvers/language';

interface Coded {
  readonly code: string;
}

/** The code list is the kit's own, so a country is known without being read. */
export const Country = {
  __resolveReference: ({ code }: Coded) => (COUNTRY_CODES.has(code) ? { code } : null),
  name: ({ code }: Coded, { language }: LanguageArgument) =>
    inLanguage(countryName(code), language),
};
