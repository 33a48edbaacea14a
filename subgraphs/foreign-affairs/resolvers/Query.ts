import { COUNTRY_CODES } from '@alianza/kit/codes/countries';
import { unknownCode } from '@alianza/kit/errors/unknownCode';
import { nationalScope } from '@alianza/kit/server/scope';
import type { Context } from '../loaders/index.ts';

interface Coded {
  readonly code: string;
}

interface FiguresWanted {
  readonly indicators?: readonly string[] | null;
  readonly years?: readonly number[] | null;
}

const countryCodes = [...COUNTRY_CODES];

export const Query = {
  foreignAffairs: nationalScope,
  partnership: async (_root: unknown, _: unknown, { loaders }: Context) =>
    (await loaders.partnershipList('partnership'))[0],
  indicators: async (
    _root: unknown,
    { origins }: { readonly origins?: readonly string[] | null },
    { loaders }: Context,
  ) => {
    const all = await loaders.partnershipList('indicator');
    return all.filter(({ origin }) => origins?.includes(origin) ?? true);
  },
  indicator: async (_root: unknown, { code }: Coded, { loaders }: Context) => {
    const all = await loaders.partnershipList('indicator');
    return all.find((indicator) => indicator.code === code) ?? refuse(code, codesOf(all));
  },
  publishedFigures: async (
    _root: unknown,
    { indicators, years }: FiguresWanted,
    { loaders }: Context,
  ) => {
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
  country: (_root: unknown, { code }: Coded) => {
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
