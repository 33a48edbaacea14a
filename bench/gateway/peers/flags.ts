import { parseArgs } from 'node:util';

/** What every gateway of the bench is told on its command line. */
export interface Flags {
  readonly supergraph: string;
  readonly port: number;
}

/** Reads `--supergraph FILE --port N`, and sees to it that the process ends with whoever started it. */
export function flags(): Flags {
  process.once('disconnect', () => process.exit());
  const { values } = parseArgs({
    options: { supergraph: { type: 'string', default: '' }, port: { type: 'string', default: '' } },
  });
  return { supergraph: values.supergraph, port: Number(values.port) };
}
