import type DataLoader from 'dataloader';
import { statement } from '@alianza/kit/database/sql';
import { manyByKey } from '@alianza/kit/loaders/byKey';
import type { Knex } from 'knex';
import type { TargetRow } from './rows.ts';

const targetsByIndicator = statement(new URL('../sql/targetsByIndicator.sql', import.meta.url));

/** Annual targets by the code of their indicator, the earliest first. */
export function targetsLoader(reader: Knex): DataLoader<string, readonly TargetRow[]> {
  return manyByKey(
    (indicators) => targetsByIndicator<TargetRow>(reader, { indicators: [...indicators] }),
    ({ indicator }) => indicator,
  );
}
