import { parseArgs } from 'node:util';
import { Refusal } from '../refusal.ts';

export interface StartOptions {
  /** Begin anew: drop the embedded cluster and the world first. */
  readonly reset: boolean;
  readonly seed: number;
  /** Multiplies the rows of the synthetic world. */
  readonly scale: number;
  /** A seed or scale was asked for. */
  readonly newWorld: boolean;
  /** Port of the gateway; 0 picks a free one. */
  readonly port: number;
}

export const HELP = `npm start [-- --reset] [--scale N] [--seed N]

Brings up everything on this machine: databases, a synthetic world, five subgraphs and the gateway.

  --reset     begin anew: removes the embedded databases and the world in .alianza, nothing else
  --scale N   rows of the synthetic world, 1 by default; takes effect when the world is made
  --seed N    seed of the synthetic world, 1 by default; takes effect when the world is made

  PORT                    port of the gateway, 4000 by default
  ALIANZA_DATA            folder for the data instead of .alianza
  DATABASE_URL_<AGENCY>   administrator of a PostgreSQL server to use for that agency, e.g.
                          DATABASE_URL_POLICE=postgres://admin:password@host:5432/postgres
`;

/** Reads the command line and PORT; undefined when only the help is asked for. Throws a Refusal for anything unknown. */
export function readOptions(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): StartOptions | undefined {
  const { help, reset, scale, seed } = parse(args);
  if (help) return undefined;
  return {
    reset,
    newWorld: seed !== undefined || scale !== undefined,
    seed: numberOf('--seed', seed ?? '1', { integer: true, min: 0, max: 2 ** 32 - 1 }),
    scale: numberOf('--scale', scale ?? '1', { integer: false, min: 0.01, max: 100 }),
    port: numberOf('PORT', environment['PORT'] ?? '4000', { integer: true, min: 0, max: 65_535 }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        help: { type: 'boolean', default: false },
        reset: { type: 'boolean', default: false },
        scale: { type: 'string' },
        seed: { type: 'string' },
      },
    }).values;
  } catch (reason) {
    throw new Refusal(
      `${(reason as Error).message.split('. ')[0]}. npm start -- --help tells what there is.`,
    );
  }
}

interface Range {
  readonly integer: boolean;
  readonly min: number;
  readonly max: number;
}

function numberOf(name: string, text: string, { integer, min, max }: Range): number {
  const number = Number(text);
  const fits = text.trim() !== '' && number >= min && number <= max;
  if (fits && (!integer || Number.isInteger(number))) return number;
  throw new Refusal(
    `${name} should be a ${integer ? 'whole ' : ''}number from ${min} to ${max}, not "${text}".`,
  );
}
