import { parseArgs, type ParseArgsConfig } from 'node:util';
import { AGENCIES } from '@alianza/kit/agencies';
import { oneOf } from '../oneOf.ts';
import { Refusal } from '../refusal.ts';

export const VERBS = ['audit', 'keys', 'vector'] as const;
export type Verb = (typeof VERBS)[number];

export const HELP = `npm run disclosure -- audit <agency> [--json]
npm run disclosure -- keys <agency>
npm run disclosure -- vector --records FILE.csv --ptable FILE.csv --modulus N --by COLUMN[,COLUMN …] [--threshold N]

  audit     builds the agency's latest releases anew, attacks them in every known way, and prints what each attack
            found against what it may find, and how useful each table is. Writes nothing.
  keys      makes the agency's secret keys, once; keep a copy in a safe place, for no release can follow without them.
  vector    tables another statistical office's test data as that office would publish it, for comparing with what it
            published: one line per cell with count, cell key (sum of record keys modulo N), noise and value.

  --records     one line per unit, with a column record_key
  --ptable      the office's perturbation table: pcv (count), ckey (cell key), pvalue (noise)
  --modulus     number of cell keys, 256 for the tables of the ONS
  --by          columns of the records to table by
  --threshold   values below it are withheld (left empty); none when left out

  agencies      ${AGENCIES.join(', ')}

Exit codes: 0 done, 1 failed, 2 asked wrongly, 3 a release fails its audit.
`;

/** The verb and the rest of the command line; undefined when only the help is asked for. */
export function readVerb(
  args: readonly string[],
): { readonly verb: Verb; readonly rest: readonly string[] } | undefined {
  const [verb, ...rest] = args;
  if (verb === undefined || args.includes('--help') || args.includes('-h')) return undefined;
  return { verb: oneOf('command', verb, VERBS), rest };
}

/** The options of a verb, all of them texts; a Refusal for any that is unknown. */
export function readOptions<Name extends string>(
  args: readonly string[],
  names: readonly Name[],
): Readonly<Partial<Record<Name, string>>> {
  const options: NonNullable<ParseArgsConfig['options']> = Object.fromEntries(
    names.map((name) => [name, { type: 'string' }]),
  );
  try {
    return parseArgs({ args: [...args], options }).values as Partial<Record<Name, string>>;
  } catch (reason) {
    const [problem] = (reason as Error).message.split('. ');
    throw new Refusal(`${problem}. npm run disclosure -- --help tells what there is.`);
  }
}
