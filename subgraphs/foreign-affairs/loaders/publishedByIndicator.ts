import type DataLoader from 'dataloader';
import { statement } from '@alianza/kit/database/sql';
import { manyByKey } from '@alianza/kit/loaders/byKey';
import type { Knex } from 'knex';
import type { PublishedFigureRow } from './rows.ts';

const publishedByIndicator = statement(new URL('../sql/publishedByIndicator.sql', import.meta.url));

/** Figures as published by the code they are filed under, in the order of the file. */
export function publishedLoader(reader: Knex): DataLoader<string, readonly PublishedFigureRow[]> {
  return manyByKey(
    (indicators) =>
      publishedByIndicator<PublishedFigureRow>(reader, { indicators: [...indicators] }),
    ({ indicator }) => indicator,
  );
}
