import type { Knex } from 'knex';
import type { DatasetFamily } from '../release/family.ts';
import { ReleaseRefused } from './releaseRefused.ts';

/** An event counted twice would have its record key twice, and a guard would take it for two: it stops the release. */
export async function refuseDuplicates(
  transaction: Knex.Transaction,
  { id, units, unit }: DatasetFamily,
): Promise<void> {
  const { rows } = await transaction.raw<{ rows: { repeated: number }[] }>(
    `select count(*)::integer as repeated from (
       select unit from counted_unit group by unit having count(*) > 1) as again`,
  );
  const repeated = rows[0]?.repeated ?? 0;
  if (repeated > 0)
    throw new ReleaseRefused(
      `${id}: ${units} yields ${repeated} units more than once, and an event (${unit}) counts once. Make the statement give one row for each; nothing was published.`,
    );
}
