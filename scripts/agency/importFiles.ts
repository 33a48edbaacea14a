import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Knex } from 'knex';
import { importExtract, type ExtractFile } from '@alianza/kit/register/importExtract';
import type { ImportReport } from '@alianza/kit/register/importReport';
import type { Ministry } from '@alianza/kit/server/ministry';
import { Refusal } from '../refusal.ts';
import { WORLD } from '../start/folders.ts';
import type { Report } from '../start/report.ts';

/** Takes files into a ministry's register, one after the other, each with its own bar. */
export async function importFiles(
  importer: Knex,
  sources: readonly ExtractFile[],
  { dryRun, report }: { readonly dryRun: boolean; readonly report: Report },
): Promise<readonly ImportReport[]> {
  const reports: ImportReport[] = [];
  for (const source of sources) {
    const { size } = statSync(source.file);
    const outcome = await report.step(source.extract.name, (progress) =>
      importExtract(importer, source, { dryRun, onProgress: (bytes) => progress(bytes, size) }),
    );
    reports.push(outcome);
  }
  return reports;
}

interface NamedFiles {
  readonly files: readonly string[];
  readonly synthetic: boolean;
}

/**
 * The files named on the command line (`NAME=FILE`), or all of the synthetic world's, which are invented wherever they
 * are named from. Throws a Refusal for a name or file that is not there.
 */
export function sourcesOf(
  ministry: Ministry,
  { files, synthetic }: NamedFiles,
): readonly ExtractFile[] {
  const named = files.map((argument) => namedFile(ministry, argument));
  const world = ministry.extracts.map((extract) => ({
    extract,
    file: join(WORLD, ministry.agency, extract.file),
  }));
  const sources = named.length > 0 ? named : world;
  const missing = sources.find(({ file }) => !existsSync(file));
  if (missing)
    throw new Refusal(
      `${missing.file} is not there. Name the file as ${missing.extract.name}=FILE, or make a synthetic world: npm run world.`,
    );
  return sources.map((source) => ({
    ...source,
    synthetic: synthetic || resolve(source.file).startsWith(WORLD),
  }));
}

function namedFile({ agency, extracts }: Ministry, argument: string) {
  const at = argument.indexOf('=');
  const name = argument.slice(0, Math.max(at, 0));
  const extract = extracts.find((known) => known.name === name);
  if (extract) return { extract, file: argument.slice(at + 1) };
  const names = extracts.map((known) => known.name).join(', ');
  throw new Refusal(
    `"${argument}" does not say which extract of ${agency} it is: write NAME=FILE, NAME being one of ${names}.`,
  );
}
