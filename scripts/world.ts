import { Refusal } from './refusal.ts';
import { WORLD } from './start/folders.ts';
import { createReport } from './start/report.ts';
import { HELP, readArguments } from './world/arguments.ts';
import { DIRT, type DirtKind } from './world/dirt.ts';
import { type WorldReport, writeWorld } from './world/writeWorld.ts';

const ASKED_WRONGLY = 2;

try {
  await main(process.argv.slice(2));
} catch (reason) {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = reason instanceof Refusal ? ASKED_WRONGLY : 1;
}

async function main(args: readonly string[]): Promise<void> {
  const asked = readArguments(args, WORLD);
  if (!asked) {
    process.stdout.write(HELP);
    return;
  }
  // Progress goes to standard error, so that standard output is the answer alone.
  const progress = createReport(process.stderr);
  const report = await progress.step('Synthetic world', (onProgress) =>
    writeWorld({ ...asked, onProgress }),
  );
  process.stdout.write(asked.json ? `${JSON.stringify(report, null, 2)}\n` : sentences(report));
}

function sentences({ files, people, dirt }: WorldReport): string {
  const written = files.map(
    ({ path, rows, badRows }) => `${path}: ${rows} rows, and ${badRows} bad ones to be refused`,
  );
  const planted = (Object.keys(DIRT) as DirtKind[]).map((kind) => `${kind} ${dirt[kind]}`);
  return `${written.join('\n')}\n${people} invented people. Planted: ${planted.join(', ')}.\n`;
}
