import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Knex } from 'knex';
import type { Extract } from './extract.ts';
import { readGeography } from './geography.ts';
import type { ImportReport } from './importReport.ts';
import { mergeStaging } from './merge.ts';
import { readRows } from './readRows.ts';
import { createStaging, stagingWriter } from './staging.ts';

/** Above this share of bad rows the file is taken for the wrong file, and nothing is written. */
export const MAX_BAD_SHARE = 0.01;

/** One file of one extract. */
export interface ExtractFile {
  readonly extract: Extract;
  readonly file: string;
  /** Whether its rows were invented for demonstration. */
  readonly synthetic: boolean;
}

export interface ImportOptions {
  /** Checks and counts everything, then undoes it. */
  readonly dryRun?: boolean;
  /** Called with the bytes read so far. */
  readonly onProgress?: (bytes: number) => void;
}

/**
 * Takes one extract file into the register as the importer role, in one transaction: all of it or nothing.
 * Throws {@link WrongFile} when the header is not the extract's.
 */
export async function importExtract(
  importer: Knex,
  source: ExtractFile,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const sha256 = await digestOf(source.file);
  const transaction = await importer.transaction();
  try {
    await transaction.raw('select pg_advisory_xact_lock(hashtext(?))', [source.extract.name]);
    const report =
      (await lastImport(transaction, source.extract, sha256)) ??
      (await takeIn(transaction, source, { ...options, sha256 }));
    await (report.outcome === 'WRITTEN' ? transaction.commit() : transaction.rollback());
    return report;
  } catch (reason) {
    await transaction.rollback();
    throw reason;
  }
}

async function takeIn(
  transaction: Knex.Transaction,
  { extract, file, synthetic }: ExtractFile,
  { sha256, dryRun, onProgress }: ImportOptions & { sha256: string },
): Promise<ImportReport> {
  const geography = await readGeography(transaction);
  await createStaging(transaction, extract);
  const rows = readRows({ extract, file, geography, onProgress });
  await pipeline(rows.lines(), await stagingWriter(transaction, extract));
  const report = await mergeStaging(transaction, extract, {
    ...rows.outcome(),
    file: basename(file),
    sha256,
    synthetic,
  });
  if (report.rejected > report.read * MAX_BAD_SHARE) return undone(report, 'TOO_MANY_BAD_ROWS');
  return dryRun ? { ...report, outcome: 'DRY_RUN' } : report;
}

/** Nothing is written, so every good row stays as the register had it. */
function undone(report: ImportReport, outcome: ImportReport['outcome']): ImportReport {
  return { ...report, outcome, written: 0, unchanged: report.read - report.rejected };
}

/** The latest import of this extract, if it was this very file: then the register cannot differ from it. */
async function lastImport(
  transaction: Knex.Transaction,
  extract: Extract,
  sha256: string,
): Promise<ImportReport | undefined> {
  const last = await transaction('register.import')
    .where({ extract: extract.name })
    .orderBy('id', 'desc')
    .first();
  if (last?.sha256 !== sha256) return undefined;
  const { read, rejected } = last;
  const report: ImportReport = {
    extract: extract.name,
    outcome: 'ALREADY_IMPORTED',
    read,
    written: 0,
    unchanged: 0,
    rejected,
    badRows: [],
  };
  return undone(report, 'ALREADY_IMPORTED');
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
