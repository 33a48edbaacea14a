import DataLoader from 'dataloader';
import type { Knex } from 'knex';
import { statement } from '../database/sql.ts';
import { catalogued } from '../errors/catalogued.ts';
import type { Bilingual } from '../release/family.ts';
import { manyByKey } from './byKey.ts';

/** One release that has come into force, as the database holds it. */
export interface AnnouncedRelease {
  readonly dataset: string;
  readonly number: number;
  readonly digest: string;
  readonly definition: Bilingual;
  /** `YYYY-MM-DD`. */
  readonly cut_off: string;
  readonly synthetic: boolean;
  readonly dimensions: readonly FrozenDimension[];
  readonly effective_at: Date;
  readonly disclosure: DisclosureRecord;
}

/** What one attack found, against its limit. */
export interface AuditFinding {
  readonly gate: string;
  readonly figure: number;
  readonly limit: number;
  readonly sentence: string;
}

/** How a release was protected, as frozen into it. */
export interface DisclosureRecord {
  readonly profile: string;
  readonly maximum: number;
  readonly variance: number;
  readonly suppressed: number;
  readonly standardDeviation: number;
  readonly smallestGroup: number;
  readonly withheldShare: number;
  readonly tables: readonly TableUtility[];
  readonly audit: readonly AuditFinding[];
  readonly official: readonly OfficialTotal[];
}

/** What protection left of one table. */
export interface TableUtility {
  readonly name: string;
  readonly publishedShare: number;
  readonly medianRelativeError: number | null;
}

/** An exact total the agency has published elsewhere; codes in the order of the table's dimensions. */
export interface OfficialTotal {
  readonly table: string;
  readonly codes: readonly string[];
  readonly value: number;
  readonly source: string;
}

/** A dimension's codes and labels as frozen into the release. */
export interface FrozenDimension {
  readonly name: string;
  readonly codes: readonly ({ readonly code: string } & Bilingual)[];
}

const releasesByDataset = statement(new URL('../../sql/releasesByDataset.sql', import.meta.url));

interface Row extends Omit<AnnouncedRelease, 'number'> {
  readonly number: number | null;
  readonly is_ahead: boolean;
}

/**
 * Every release of a dataset that has come into force by an instant (now when none is given), the latest first.
 * RELEASE_NOT_YET while the database has not reached the instant: it cannot tell what is in force then.
 */
export function releasesLoader(
  reader: Knex,
  instant: Date | null = null,
): DataLoader<string, readonly AnnouncedRelease[]> {
  const rows = manyByKey(
    (datasets) => releasesByDataset<Row>(reader, { datasets: [...datasets], instant }),
    ({ dataset }) => dataset,
  );
  return new DataLoader(async (datasets) => {
    const found = await rows.loadMany(datasets);
    return found.map((ofOne) => (ofOne instanceof Error ? ofOne : reached(ofOne)));
  });
}

function reached(rows: readonly Row[]): readonly AnnouncedRelease[] | Error {
  const [latest] = rows;
  if (latest?.is_ahead)
    return catalogued('RELEASE_NOT_YET', { dataset: latest.dataset, release: latest.number ?? 1 });
  return rows.filter((row): row is Row & AnnouncedRelease => row.number !== null);
}
