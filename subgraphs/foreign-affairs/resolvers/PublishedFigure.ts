import type { Context } from '../loaders/index.ts';
import type { PublishedFigureRow } from '../loaders/rows.ts';

export const PublishedFigure = {
  indicator: async ({ indicator }: PublishedFigureRow, _: unknown, { loaders }: Context) =>
    (await loaders.partnershipList('indicator')).find(({ code }) => code === indicator),
  sourceUrl: ({ source_url }: PublishedFigureRow) => source_url,
};
