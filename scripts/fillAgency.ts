import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Knex } from 'knex';
import type { BuilderKeys, Publication, PublicationReport } from '@alianza/kit/builder/publication';
import { connect } from '@alianza/kit/database/connect';
import type { AgencyUrls, Role } from '@alianza/kit/database/urls';
import { prepareAgency } from '@alianza/kit/prepare';
import { importExtract } from '@alianza/kit/register/importExtract';
import type { ImportReport } from '@alianza/kit/register/importReport';
import { publishAll } from '@alianza/kit/builder/publishAll';
import type { Ministry } from '@alianza/kit/server/ministry';
import { geography } from '../subgraphs/interior/reference/geography.ts';
import { Refusal } from './refusal.ts';

/** A ministry's database and the folder its extracts lie in. */
export interface Filling {
  readonly ministry: Ministry;
  readonly urls: AgencyUrls;
  readonly folder: string;
  /** Last day whose records the releases count, `YYYY-MM-DD`. */
  readonly cutOff: string;
  readonly keys: BuilderKeys;
  /** What is public of the agency's datasets already; none where the world has another size than its model. */
  readonly publishedTotals: Publication['publishedTotals'];
  /** As in a publication: for a test of what is counted. */
  readonly noise?: Publication['noise'];
  /** Told the share of the agency's extracts read so far, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

export interface Filled {
  readonly imports: readonly ImportReport[];
  readonly publications: readonly PublicationReport[];
}

/** One ministry's audit may hold up the process for longer than another's connection usually takes to be made. */
const PATIENCE_MS = 120_000;

/** Takes a ministry's synthetic extracts through the real importer and publishes its first releases from them. */
export async function fillAgency(filling: Filling): Promise<Filled> {
  const { ministry, urls, cutOff, keys, noise, publishedTotals = [] } = filling;
  const as = <Result>(role: Role, work: (pool: Knex) => Promise<Result>) =>
    withPool(urls[role], `alianza ${ministry.agency} ${role}`, work);
  await as('owner', (owner) => prepareAgency(owner, ministry, geography()));
  const imports = await as('importer', (importer) => importAll(importer, filling));
  const terms = {
    cutOff,
    keys,
    publishedTotals,
    ...(noise && { noise }),
  };
  const publications = await as('builder', (builder) => publishAll(builder, ministry, terms));
  return { imports, publications };
}

async function importAll(
  importer: Knex,
  { ministry, folder, onProgress }: Filling,
): Promise<readonly ImportReport[]> {
  const files = ministry.extracts.map((extract) => ({
    extract,
    file: join(folder, extract.file),
    synthetic: true,
  }));
  const sizes = files.map(({ file }) => statSync(file).size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const reports: ImportReport[] = [];
  let before = 0;
  for (const [index, file] of files.entries()) {
    const start = before;
    const report = await importExtract(importer, file, {
      onProgress: (bytes) => onProgress?.((start + bytes) / total),
    });
    if (report.outcome === 'TOO_MANY_BAD_ROWS')
      throw new Refusal(
        `${file.file}: ${report.rejected} of ${report.read} rows are bad; nothing was written.`,
      );
    reports.push(report);
    before += sizes[index] ?? 0;
  }
  return reports;
}

async function withPool<Result>(
  url: string,
  applicationName: string,
  work: (pool: Knex) => Promise<Result>,
): Promise<Result> {
  const pool = connect(url, { applicationName, max: 2, patienceMs: PATIENCE_MS });
  try {
    return await work(pool);
  } finally {
    await pool.destroy();
  }
}
