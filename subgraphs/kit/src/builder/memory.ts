import { createHash } from 'node:crypto';
import type { Knex } from 'knex';
import type { DisclosureKeys } from '../disclosure/keys.ts';
import type { Publication } from './publication.ts';
import { ReleaseRefused } from './releaseRefused.ts';

/** What the builder remembers of a dataset's latest release. */
export interface DatasetMemory {
  readonly keyFingerprint: string;
  /** `YYYY-MM-DD`. */
  readonly cutOff: string;
  /** Cut-offs of the releases that took in corrections, `YYYY-MM-DD`. */
  readonly corrected: readonly string[];
}

const FINGERPRINT_DIGITS = 16;

/** Tells another pair of keys from this one, and nothing else of it. */
export function fingerprintOf({ recordKey, noiseKey }: DisclosureKeys): string {
  const hash = createHash('sha256').update('alianza disclosure keys').update(recordKey);
  return hash.update(noiseKey).digest('hex').slice(0, FINGERPRINT_DIGITS);
}

/** The memory of a dataset; undefined before its first release. */
export async function recall(
  transaction: Knex.Transaction,
  dataset: string,
): Promise<DatasetMemory | undefined> {
  const { rows } = await transaction.raw<{
    rows: { key_fingerprint: string; cut_off: string; corrected: string[] }[];
  }>(
    `select key_fingerprint, to_char(cut_off, 'YYYY-MM-DD') as cut_off, corrected::text[] as corrected
     from vintage.dataset where dataset = ?`,
    [dataset],
  );
  const [row] = rows;
  return (
    row && { keyFingerprint: row.key_fingerprint, cutOff: row.cut_off, corrected: row.corrected }
  );
}

/** Refuses what would draw noise anew, or would go back behind a release. */
export function refuseOtherTerms(
  memory: DatasetMemory | undefined,
  { family, keys, cutOff }: Publication,
): void {
  if (!memory) return;
  if (memory.keyFingerprint !== fingerprintOf(keys))
    throw new ReleaseRefused(
      `${family.id}: these are not the keys its releases were made with. Other keys are a second draw of the noise, which can be averaged away: give the builder the keys of the first release.`,
    );
  if (cutOff < memory.cutOff)
    throw new ReleaseRefused(
      `${family.id}: the cut-off ${cutOff} lies before ${memory.cutOff}, that of the latest release. A release is never older than the last: take that day or a later one.`,
    );
}

/** Writes down the terms of a release that has just been made. */
export async function memorise(
  transaction: Knex.Transaction,
  { family, keys, cutOff }: Publication,
  corrected: boolean,
): Promise<void> {
  await transaction.raw(
    `insert into vintage.dataset (dataset, key_fingerprint, cut_off) values (:dataset, :fingerprint, :cutOff)
     on conflict (dataset) do update set cut_off = excluded.cut_off`,
    { dataset: family.id, fingerprint: fingerprintOf(keys), cutOff },
  );
  if (corrected)
    await transaction.raw(
      'update vintage.dataset set corrected = array_append(corrected, :cutOff::date) where dataset = :dataset',
      { dataset: family.id, cutOff },
    );
}
