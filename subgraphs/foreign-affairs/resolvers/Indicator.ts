import { indicatorScope } from '@alianza/kit/server/scope';
import { bilingual } from '../bilingual.ts';
import { documented, documentedList } from '../documented.ts';
import type { Context } from '../loaders/index.ts';
import type { IndicatorRow } from '../loaders/rows.ts';

interface Years {
  readonly years?: readonly number[] | null;
}

interface PublishedArguments extends Years {
  readonly dimension?: string | null;
}

export const Indicator = {
  __resolveReference: async ({ code }: { readonly code: string }, { loaders }: Context) =>
    (await loaders.partnershipList('indicator')).find((indicator) => indicator.code === code),
  title: bilingual('title'),
  definition: bilingual('definition'),
  baseline: async ({ code }: IndicatorRow, _: unknown, { loaders }: Context) => {
    const all = await loaders.partnershipList('baseline');
    const rows = all.filter(({ indicator }) => indicator === code);
    return { ...rows[0], ...documented('BASELINE', rows) };
  },
  targets: async ({ code }: IndicatorRow, { years }: Years, { loaders }: Context) => {
    const all = documentedList('TARGETS', await loaders.targetsByIndicator.load(code));
    return { ...all, items: all.items.filter(({ year }) => years?.includes(year) ?? true) };
  },
  published: async (
    { code }: IndicatorRow,
    { years, dimension }: PublishedArguments,
    { loaders }: Context,
  ) => {
    const figures = await loaders.publishedByIndicator.load(code);
    return figures.filter(
      (figure) =>
        (years?.includes(figure.year) ?? true) &&
        (dimension ?? figure.dimension ?? TOTAL) === (figure.dimension ?? TOTAL),
    );
  },
  counterparts: async ({ code }: IndicatorRow, _: unknown, { loaders }: Context) => {
    const pairs = await loaders.partnershipList('indicator_counterpart');
    const beside = pairs.filter(({ indicator }) => indicator === code);
    const codes = new Set(beside.map(({ counterpart }) => counterpart));
    const indicators = await loaders.partnershipList('indicator');
    return indicators.filter((indicator) => codes.has(indicator.code));
  },
  foreignAffairs: indicatorScope,
};

/** Names the figures without a breakdown in the `dimension` argument. */
const TOTAL = 'TOTAL';
