import { parseArgs } from 'node:util';

/** What a run may be told beside the names of benches. Only the benches of the gateway take any. */
export interface BenchOptions {
  readonly rounds: number;
  /** Seconds of one window. */
  readonly seconds: number;
  /** Names of kinds, gateways or cases; all when empty. */
  readonly only: readonly string[];
}

/** The names of benches that were asked for, and the options. */
export interface Asked {
  readonly names: readonly string[];
  readonly options: BenchOptions;
}

const FLAGS = {
  rounds: { type: 'string', default: '3' },
  seconds: { type: 'string', default: '4' },
  only: { type: 'string', default: '' },
} as const;

/** Reads `[NAME…] [--rounds N] [--seconds N] [--only NAME,NAME]`. @throws on anything else, with a sentence. */
export function readOptions(args: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: FLAGS,
    allowPositionals: true,
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  if (!(rounds >= 1 && seconds > 0)) throw new Error('--rounds and --seconds are numbers above 0.');
  const only = values.only.split(',').filter((name) => name !== '');
  return { names: positionals, options: { rounds, seconds, only } };
}
