import { rowOf } from './rowOf.ts';
import type { PublishedFigureResolvers } from '../generated/schema.ts';

export const PublishedFigure: PublishedFigureResolvers = {
  indicator: async ({ indicator }, _, { loaders }) =>
    rowOf(await loaders.partnershipList('indicator'), indicator),
  sourceUrl: ({ source_url }) => source_url,
};
