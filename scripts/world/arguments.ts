import { parseArgs } from 'node:util';
import { Refusal } from '../refusal.ts';

/** What the command line asked for. */
export interface WorldArguments {
  readonly seed: number;
  readonly scale: number;
  readonly folder: string;
  readonly json: boolean;
}

export const HELP = `npm run world -- [--seed N] [--scale N] [--out FOLDER] [--json]

Writes the synthetic world: the extracts of all five agencies, each in the agency's own columns, and the truth about
who is who in FOLDER/truth. Everybody in it is invented. Files of an earlier run are replaced.

  --seed N      whole number; the same seed and scale give the same bytes (1 by default)
  --scale N     multiplies the rows, published totals included; over 0, at most 50 (1 by default)
  --out FOLDER  where to write (.alianza/world by default)
  --json        prints the report as JSON
  --help        prints this

Exit codes: 0 written, 1 failed, 2 asked wrongly.
`;

/** Record numbers have so many digits; beyond this scale they would run out. */
const LARGEST_SCALE = 50;

/** Reads the command line; undefined when help was asked for. Throws a Refusal that says what to write instead. */
export function readArguments(args: readonly string[], folder: string): WorldArguments | undefined {
  const { seed, scale, out, json, help } = parse(args);
  if (help) return undefined;
  if (!/^\d{1,9}$/.test(seed))
    throw new Refusal(`--seed ${seed}: write a whole number, such as 1.`);
  const factor = Number(scale);
  if (!(factor > 0 && factor <= LARGEST_SCALE))
    throw new Refusal(`--scale ${scale}: write a number over 0 and at most ${LARGEST_SCALE}.`);
  return { seed: Number(seed), scale: factor, folder: out ?? folder, json };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        seed: { type: 'string', default: '1' },
        scale: { type: 'string', default: '1' },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (reason) {
    const message = reason instanceof Error ? reason.message : String(reason);
    throw new Refusal(`${message} Write npm run world -- --help to see what there is.`);
  }
}
