import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readAnalystTokens } from './analystTokens.ts';
import { StartRefused } from './startRefused.ts';

/** Everything that can be said to a gateway from outside. */
export interface GatewaySettings {
  readonly supergraphFile: string;
  readonly host: string;
  readonly port: number;
  /** Any supergraph, at the addresses written in it, without authentication or operation limits. */
  readonly open: boolean;
  /** Milliseconds for one agency to answer one request. */
  readonly agencyTimeoutMs: number;
  /** Bytes of one request from a caller. */
  readonly requestBytes: number;
  /** Bytes of one answer from an agency. */
  readonly agencyAnswerBytes: number;
  /** The folder of the explorer's bundle, as gateway/explorer/build.mjs leaves it. */
  readonly explorerBundle: string;
  /** SHA-256 of each token that makes its bearer an analyst. */
  readonly analystTokens: readonly Buffer[];
  /** What the gateway signs with, towards the agencies, that an analyst asks. */
  readonly tierSecret: string | undefined;
}

export const HELP = `npm run gateway -- [--supergraph FILE] [--port N] [--open]

  --supergraph FILE  the composed supergraph (default schema/supergraph.graphql)
  --port N           where to answer (default $PORT, else 4000); 0 picks a free one
  --open             any supergraph, at the addresses written in it, with authentication and
                     operation limits off, for conformance suites and benchmarks;
                     refused when NODE_ENV=production
  --help             this text

Environment: PORT, HOST (default 127.0.0.1), SUBGRAPH_URL_<AGENCY> (for example
SUBGRAPH_URL_FOREIGN_AFFAIRS), SUBGRAPH_TIMEOUT_MS (default 5000), LOG_LEVEL (default info),
ANALYST_TOKENS_FILE (a file with the SHA-256 of one token a line, in lower-case hexadecimal; without it
everybody is the public) and TIER_SECRET (what the agencies share with the gateway, needed with it).
`;

const SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));
const EXPLORER_BUNDLE = fileURLToPath(new URL('../dist/explorer/', import.meta.url));
const MEGABYTE = 1_000_000;
const LONGEST_TIMEOUT_MS = 600_000;
const SHORTEST_SECRET = 32;
const OPTIONS = {
  supergraph: { type: 'string' },
  port: { type: 'string' },
  open: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function flagsIn(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS }).values;
  } catch (error) {
    throw new StartRefused(`${(error as Error).message} Run with --help to see the flags.`);
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= 0 && number <= most)
    return number;
  throw new StartRefused(`${name} must be a whole number from 0 to ${most}, not "${text}".`);
}

function portOf(flag: string | undefined, env: NodeJS.ProcessEnv): number {
  return flag === undefined
    ? wholeNumber('PORT', env['PORT'] ?? '4000', 65_535)
    : wholeNumber('--port', flag, 65_535);
}

/** An open gateway answers anybody without limits, which is for suites and benchmarks, never for the public. */
function refuseOpenInProduction(env: NodeJS.ProcessEnv): void {
  if (env['NODE_ENV'] !== 'production') return;
  throw new StartRefused(
    '--open answers anybody without limits, so it is refused when NODE_ENV=production. Leave --open out.',
  );
}

/** The agencies believe no analyst without the secret, and a short one can be guessed from one signature. */
function tiersOf(env: NodeJS.ProcessEnv): Pick<GatewaySettings, 'analystTokens' | 'tierSecret'> {
  const tierSecret = env['TIER_SECRET'];
  const file = env['ANALYST_TOKENS_FILE'];
  if (!file) return { analystTokens: [], tierSecret };
  if (tierSecret === undefined || tierSecret.length < SHORTEST_SECRET)
    throw new StartRefused(
      `ANALYST_TOKENS_FILE is set and TIER_SECRET is not, or has fewer than ${SHORTEST_SECRET} characters. Give the gateway and every subgraph the same random TIER_SECRET, or unset ANALYST_TOKENS_FILE.`,
    );
  return { analystTokens: readAnalystTokens(file), tierSecret };
}

/**
 * Reads the command line and the environment; undefined when `--help` was asked for.
 * @throws StartRefused on a flag, value or file that means nothing, on analysts without a TIER_SECRET, and on `--open` in production.
 */
export function readSettings(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): GatewaySettings | undefined {
  const { help, open, port, supergraph = SUPERGRAPH } = flagsIn(args);
  if (help) return undefined;
  if (open) refuseOpenInProduction(env);
  const timeout = env['SUBGRAPH_TIMEOUT_MS'] ?? '5000';
  return {
    supergraphFile: supergraph,
    host: env['HOST'] ?? '127.0.0.1',
    port: portOf(port, env),
    open,
    agencyTimeoutMs: wholeNumber('SUBGRAPH_TIMEOUT_MS', timeout, LONGEST_TIMEOUT_MS),
    requestBytes: open ? 50 * MEGABYTE : MEGABYTE,
    agencyAnswerBytes: 50 * MEGABYTE,
    explorerBundle: EXPLORER_BUNDLE,
    ...tiersOf(env),
  };
}
