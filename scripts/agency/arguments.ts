import { parseArgs } from 'node:util';
import { AGENCIES, type AgencyName } from '@alianza/kit/agencies';
import { parseDate } from '@alianza/kit/register/parseDate';
import { oneOf } from '../oneOf.ts';
import { Refusal } from '../refusal.ts';

export const VERBS = ['import', 'release'] as const;
export type Verb = (typeof VERBS)[number];

/** What a ministry engineer asked for. */
export interface AgencyCommand {
  readonly verb: Verb;
  readonly agency: AgencyName;
  /** Files to import, `NAME=FILE`; all extracts of the synthetic world when there are none. */
  readonly files: readonly string[];
  /** Write; without it everything is done and then undone. */
  readonly apply: boolean;
  /** One JSON document on standard output instead of sentences. */
  readonly json: boolean;
  readonly cutOff: string;
  readonly effectiveAt: Date | undefined;
  /** The named files were invented for demonstration. */
  readonly synthetic: boolean;
}

export const HELP = `npm run agency -- import <agency> [NAME=FILE …] [--synthetic] [--apply] [--json]
npm run agency -- release <agency> [--cut-off YYYY-MM-DD] [--effective-at INSTANT] [--apply] [--json]

  import    takes extracts into the register: every row is checked, and a file goes in whole or not at all.
            NAME is the extract (e.g. offences=SIEDCO_delitos.csv); without files, those of the synthetic world.
  release   builds a release of each dataset of the agency from its register and announces it.

  agencies  ${AGENCIES.join(', ')}

  --apply          write; without it everything is worked out, shown and undone
  --json           one JSON document for machines instead of sentences
  --cut-off        last day whose records count; today when left out
  --effective-at   instant from which the release is in force (RFC 3339), at least 2 seconds ahead; 2 seconds ahead
                   when left out. A first release of a dataset is in force at once
  --synthetic      the named files were invented: every release of the register will say so

Exit codes: 0 done, 1 failed, 2 asked wrongly, 3 a file had too many bad rows and nothing of it was written.
`;

/** Reads the command line; undefined when only the help is asked for. Throws a Refusal for anything unknown. */
export function readCommand(args: readonly string[]): AgencyCommand | undefined {
  const { values, positionals } = parse(args);
  const [verb, agency, ...files] = positionals;
  if (values.help || verb === undefined) return undefined;
  return {
    verb: oneOf('command', verb, VERBS),
    agency: oneOf('agency', agency ?? '', AGENCIES),
    files,
    apply: values.apply,
    json: values.json,
    cutOff: dayOf(values['cut-off'] ?? new Date().toISOString().slice(0, 10)),
    effectiveAt: instantOf(values['effective-at']),
    synthetic: values.synthetic,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        apply: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        synthetic: { type: 'boolean', default: false },
        'cut-off': { type: 'string' },
        'effective-at': { type: 'string' },
      },
    });
  } catch (reason) {
    const [problem] = (reason as Error).message.split('. ');
    throw new Refusal(`${problem}. npm run agency -- --help tells what there is.`);
  }
}

function dayOf(text: string): string {
  const day = parseDate(text, ['YYYY-MM-DD']);
  if (day) return day;
  throw new Refusal(`--cut-off should be a day of the calendar as YYYY-MM-DD, not "${text}".`);
}

function instantOf(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const instant = new Date(text);
  if (/T.*(Z|[+-]\d{2}:\d{2})$/.test(text) && !Number.isNaN(instant.getTime())) return instant;
  throw new Refusal(
    `--effective-at should be an instant with its offset, as 2026-03-01T05:00:00Z, not "${text}".`,
  );
}
