import { runAudit } from './disclosure/audit.ts';
import { HELP, readVerb, type Verb } from './disclosure/arguments.ts';
import { runKeys } from './disclosure/keys.ts';
import { runVector } from './disclosure/vector.ts';
import { Refusal } from './refusal.ts';

const ASKED_WRONGLY = 2;

/** What each verb does with the rest of the command line; its answer is the exit code. */
const RUN: Readonly<Record<Verb, (args: readonly string[]) => number | Promise<number>>> = {
  audit: runAudit,
  keys: runKeys,
  vector: runVector,
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (reason) {
  process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
  process.exitCode = reason instanceof Refusal ? ASKED_WRONGLY : 1;
}

async function main(args: readonly string[]): Promise<number> {
  const asked = readVerb(args);
  if (asked) return RUN[asked.verb](asked.rest);
  process.stdout.write(HELP);
  return 0;
}
