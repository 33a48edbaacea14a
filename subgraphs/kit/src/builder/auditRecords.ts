import type { Knex } from 'knex';
import type { CountedRecord, FamilyShape } from '../disclosure/shape.ts';
import { copyLines } from './copyLines.ts';
import { column } from './unitTable.ts';

/** Of a register with more rows than these, an audit holds a sample of about so many in memory. */
export const MOST_AUDITED = 5_000;

const LARGEST_UNIT = '9223372036854775807';

/** Counted rows in memory, units numbered from 0. */
export interface AuditRecords {
  readonly records: readonly CountedRecord[];
  /** Record key of each unit. */
  readonly keys: readonly number[];
  /** Whether these are only some of the units. */
  readonly sampled: boolean;
}

/**
 * The rows of the builder's table for an audit; of more than {@link MOST_AUDITED} rows, all those of the units with the
 * lowest pseudonyms, a random sample as pseudonyms are HMACs, and so are the first of them. The database picks them, so that the others are not sent.
 */
export async function readRecords(
  transaction: Knex.Transaction,
  { dimensions }: FamilyShape,
): Promise<AuditRecords> {
  const columns = dimensions.map((_, place) => column(place)).join(', ');
  const last = `select unit from counted_unit order by unit offset ${MOST_AUDITED} limit 1`;
  const statement = `select unit, key, ${columns} from counted_unit
    where unit <= coalesce((${last}), ${LARGEST_UNIT}) order by unit`;
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
  return { records, keys, sampled: records.length > MOST_AUDITED };
}
