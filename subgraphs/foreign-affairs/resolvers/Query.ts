import { COUNTRY_CODES } from '@alianza/kit/codes/countries';
import { unknownCode } from '@alianza/kit/errors/unknownCode';
import { nationalScope } from '@alianza/kit/server/scope';
import type { QueryResolvers } from '../generated/schema.ts';

interface Coded {
  readonly code: string;
}

const countryCodes = [...COUNTRY_CODES];

export const Query: QueryResolvers = {
  foreignAffairs: nationalScope,
  partnership: async (_root, _, { loaders }) =>
    (await loaders.partnershipList('partnership'))[0] ?? null,
  indicators: async (_root, { origins }, { loaders }) => {
    const all = await loaders.partnershipList('indicator');
    return all.filter(({ origin }) => origins?.includes(origin) ?? true);
  },
  indicator: async (_root, { code }, { loaders }) => {
    const all = await loaders.partnershipList('indicator');
    return all.find((indicator) => indicator.code === code) ?? refuse(code, codesOf(all));
  },
  publishedFigures: async (_root, { indicators, years }, { loaders }) => {
    const known = codesOf(await loaders.partnershipList('indicator'));
    const stranger = indicators?.find((code) => !known.includes(code));
    if (stranger !== undefined) refuse(stranger, known);
    const wanted = [...new Set(indicators ?? known)];
    const figures = await Promise.all(
      wanted.map((code) => loaders.publishedByIndicator.load(code)),
    );
    return figures.flat().filter(({ year }) => years?.includes(year) ?? true);
  },
  countries: () => countryCodes.map((code) => ({ code })),
  country: (_root, { code }) => {
    if (COUNTRY_CODES.has(code)) return { code };
    throw unknownCode(code, 'country', countryCodes);
  },
};

function codesOf(rows: readonly Coded[]): readonly string[] {
  return rows.map(({ code }) => code);
}

function refuse(code: string, known: readonly string[]): never {
  throw unknownCode(code, 'indicator', known);
}
