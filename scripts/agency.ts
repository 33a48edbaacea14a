import { readKeys } from '@alianza/kit/builder/keyFile';
import { ReleaseRefused } from '@alianza/kit/builder/releaseRefused';
import { connect } from '@alianza/kit/database/connect';
import { WrongFile } from '@alianza/kit/register/header';
import { publishAll } from '@alianza/kit/builder/publishAll';
import { HELP, readCommand, type AgencyCommand } from './agency/arguments.ts';
import { importFiles, sourcesOf } from './agency/importFiles.ts';
import { importSentences, publicationSentence } from './agency/sentences.ts';
import { openAgency } from './openAgency.ts';
import { publishedTotals } from './publishedTotals.ts';
import { Refusal } from './refusal.ts';
import { createEnding } from './start/ending.ts';
import { keyFile } from './start/folders.ts';
import type { PreparedAgency } from './start/prepare.ts';
import { createReport, type Report } from './start/report.ts';

const ASKED_WRONGLY = 2;
const TOO_MANY_BAD_ROWS = 3;

const ending = createEnding();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (reason) {
  const known = [Refusal, WrongFile, ReleaseRefused].some((kind) => reason instanceof kind);
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = known ? ASKED_WRONGLY : 1;
} finally {
  await ending.run();
}

async function main(args: readonly string[]): Promise<number> {
  const command = readCommand(args);
  if (!command) {
    process.stdout.write(HELP);
    return 0;
  }
  // Progress goes to standard error, so that standard output is the answer alone.
  const report = createReport(process.stderr);
  const prepared = await openAgency(command.agency, report, ending);
  return command.verb === 'import'
    ? runImport(command, prepared, report)
    : runRelease(command, prepared);
}

async function runImport(
  { files, apply, json, synthetic }: AgencyCommand,
  { ministry, urls }: PreparedAgency,
  report: Report,
): Promise<number> {
  const sources = sourcesOf(ministry, { files, synthetic });
  const importer = connect(urls.importer, {
    applicationName: `alianza ${ministry.agency} importer`,
  });
  ending.add(() => importer.destroy());
  const reports = await importFiles(importer, sources, { dryRun: !apply, report });
  print(json, reports, importSentences);
  return reports.some(({ outcome }) => outcome === 'TOO_MANY_BAD_ROWS') ? TOO_MANY_BAD_ROWS : 0;
}

async function runRelease(
  { apply, json, cutOff, effectiveAt }: AgencyCommand,
  { ministry, urls }: PreparedAgency,
): Promise<number> {
  const builder = connect(urls.builder, { applicationName: `alianza ${ministry.agency} builder` });
  ending.add(() => builder.destroy());
  const reports = await publishAll(builder, ministry, {
    cutOff,
    keys: readKeys(keyFile(ministry.agency), ministry.agency),
    publishedTotals: publishedTotals(ministry),
    ...(effectiveAt && { effectiveAt }),
    dryRun: !apply,
  });
  print(json, reports, (report) => publicationSentence(report, apply));
  return 0;
}

function print<Item>(
  json: boolean,
  items: readonly Item[],
  sentence: (item: Item) => string,
): void {
  process.stdout.write(
    json ? `${JSON.stringify(items, null, 2)}\n` : `${items.map(sentence).join('\n')}\n`,
  );
}
