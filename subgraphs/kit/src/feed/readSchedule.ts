import type { Knex } from 'knex';
import { statement } from '../database/sql.ts';
import type { ReleaseFeed } from './releaseFeed.ts';

/** What the database knows of its releases, in one statement. */
export type ReadSchedule = Omit<ReleaseFeed, 'agency' | 'staleSeconds' | 'leadMs' | 'code'>;

const releaseFeed = statement(new URL('../../sql/releaseFeed.sql', import.meta.url));

/** Reads schedule, reference state and clock in one statement, so that they belong together. */
export async function readSchedule(reader: Knex): Promise<ReadSchedule> {
  const [row] = await releaseFeed<ReadSchedule>(reader, {});
  if (!row) throw new TypeError('The statement of the release feed gave no row.');
  return row;
}
