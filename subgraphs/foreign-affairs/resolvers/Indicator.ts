import { indicatorScope } from '@alianza/kit/server/scope';
import { bilingual } from './bilingual.ts';
import { documented, documentedList } from './absence.ts';
import type { IndicatorResolvers } from '../generated/schema.ts';

export const Indicator: IndicatorResolvers = {
  __resolveReference: async ({ code }, { loaders }) =>
    (await loaders.partnershipList('indicator')).find((indicator) => indicator.code === code) ??
    null,
  title: bilingual('title'),
  definition: bilingual('definition'),
  baseline: async ({ code }, _, { loaders }) => {
    const all = await loaders.partnershipList('baseline');
    const rows = all.filter(({ indicator }) => indicator === code);
    return { ...rows[0], ...documented('BASELINE', rows) };
  },
  targets: async ({ code }, { years }, { loaders }) => {
    const all = documentedList('TARGETS', await loaders.targetsByIndicator.load(code));
    return { ...all, items: all.items.filter(({ year }) => years?.includes(year) ?? true) };
  },
  published: async ({ code }, { years, dimension }, { loaders }) => {
    const figures = await loaders.publishedByIndicator.load(code);
    return figures.filter(
      (figure) =>
        (years?.includes(figure.year) ?? true) &&
        (dimension ?? figure.dimension ?? TOTAL) === (figure.dimension ?? TOTAL),
    );
  },
  counterparts: async ({ code }, _, { loaders }) => {
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
