import type { Knex } from 'knex';
import type { CountedRecord, FamilyShape } from '../disclosure/shape.ts';
import { copyLines } from './copyLines.ts';
import { column } from './unitTable.ts';

/** Most rows an audit holds in memory; of a larger register, the units of about {@link MOST_SAMPLED} rows. */
const MOST_HELD = 150_000;
/** Rows of a sample. */
export const MOST_SAMPLED = 5_000;

/** Counted rows in memory, units numbered from 0. */
export interface AuditRecords {
  readonly records: readonly CountedRecord[];
  /** Record key of each unit. */
  readonly keys: readonly number[];
  /** Whether these are only some of the units. */
  readonly sampled: boolean;
}

/**
 * The rows of the builder's table for an audit: all of them, or of a larger register those of the units with the lowest
 * pseudonyms, which are a random sample as pseudonyms are HMACs. The database picks them, so that the others are not sent.
 */
export async function readRecords(
  transaction: Knex.Transaction,
  { dimensions }: FamilyShape,
): Promise<AuditRecords> {
  const [counted] = await transaction('counted_unit').count({ rows: '*' });
  const sampled = Number(counted?.['rows']) > MOST_HELD;
  const columns = dimensions.map((_, place) => column(place)).join(', ');
  const last = `select unit from counted_unit order by unit offset ${MOST_SAMPLED} limit 1`;
  const statement = `select unit, key, ${columns} from counted_unit
    ${sampled ? `where unit <= (${last})` : ''} order by unit`;
  const records: CountedRecord[] = [];
  const keys: number[] = [];
  let latest = '';
  for await (const lines of copyLines(transaction, statement))
    for (const line of lines) {
      const [unit = '', key, ...codes] = line.split('\t');
      if (unit !== latest) {
        latest = unit;
        keys.push(Number(key));
      }
      records.push({ unit: keys.length - 1, codes: codes.map(Number) });
    }
  return { records, keys, sampled };
}
