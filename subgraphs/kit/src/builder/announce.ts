import type { Knex } from 'knex';
import { LEAD_MS } from '../feed/lead.ts';
import type { Publication } from './publication.ts';
import { ReleaseRefused } from './releaseRefused.ts';

/** What has to be left of the lead after the commit: as long as a gateway believes its copy of the schedule. */
const LEAST_LEFT_MS = 1_000;

/** A release, and when it is to come into force. */
export interface Announcement extends Pick<Publication, 'effectiveAt' | 'leadMs'> {
  readonly dataset: string;
  readonly release: number;
}

/**
 * Announces from which instant a release is in force, and gives that instant, on the database's clock. A first release
 * is in force at once: there is no older answer that somebody could go on giving. It belongs at the end of the
 * transaction, as the lead runs from here.
 * @throws ReleaseRefused when the instant asked for is nearer than the lead.
 */
export async function announce(
  transaction: Knex.Transaction,
  { dataset, release, effectiveAt, leadMs = LEAD_MS }: Announcement,
): Promise<Date> {
  // Cells are checked against their release at the end of a transaction; of many of them, it would use up the lead.
  await transaction.raw('set constraints all immediate');
  const lead = release === 1 ? 0 : leadMs;
  if (effectiveAt && lead > 0) await refuseNear(transaction, dataset, { effectiveAt, lead });
  const instant = effectiveAt ?? transaction.raw(AHEAD, [lead]);
  const [announced] = await transaction('release.schedule')
    .insert({ dataset, release, effective_at: instant })
    .returning<{ readonly effective_at: Date }[]>('effective_at');
  if (!announced) throw new TypeError(`The announcement of ${dataset} left no row.`);
  return announced.effective_at;
}

/** So many milliseconds from now, on the database's clock. */
const AHEAD = "clock_timestamp() + ? * interval '1 millisecond'";

async function refuseNear(
  transaction: Knex.Transaction,
  dataset: string,
  { effectiveAt, lead }: { readonly effectiveAt: Date; readonly lead: number },
): Promise<void> {
  if (!(await isWithin(transaction, effectiveAt, lead))) return;
  throw new ReleaseRefused(
    `${dataset}: ${effectiveAt.toISOString()} is less than ${lead / 1000} s ahead, and a gateway that has not heard of the release by then would go on calling the one before it current. Give a later instant, or none; nothing was published.`,
  );
}

/** Whether an instant is nearer than so many milliseconds, or past, on the database's clock. */
async function isWithin(connection: Knex, instant: Date, milliseconds: number): Promise<boolean> {
  const { rows } = await connection.raw<{ rows: readonly { readonly near: boolean }[] }>(
    `select ?::timestamptz < ${AHEAD} as near`,
    [instant, milliseconds],
  );
  return rows[0]?.near ?? true;
}

/** Whether a gateway may not have heard in time of a release that has been committed. */
export async function isAnnouncedLate(
  builder: Knex,
  { number, effectiveAt }: { readonly number: number; readonly effectiveAt: Date | null },
): Promise<boolean> {
  if (number === 1 || !effectiveAt) return false;
  return isWithin(builder, effectiveAt, LEAST_LEFT_MS);
}
