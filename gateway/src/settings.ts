import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readAnalystTokens } from './analystTokens.ts';
import { limitsInWords, readLimits, unlimited, wholeNumber, type Limits } from './limits.ts';
import { StartRefused } from './startRefused.ts';

/** Everything that can be said to a gateway from outside. */
export interface GatewaySettings {
  readonly supergraphFile: string;
  /** The folder of saved operations, which are known by name and must run before a new supergraph is taken in. */
  readonly operationsFolder: string | undefined;
  readonly host: string;
  readonly port: number;
  /** Where the metrics are read; without it nothing is counted. */
  readonly metricsPort: number | undefined;
  /** Any supergraph, at the addresses written in it, without authentication or operation limits. */
  readonly open: boolean;
  readonly limits: Limits;
  /** Where kept answers outlive this process; in its memory alone when there is none. */
  readonly redisUrl: string | undefined;
  /** The folder of the explorer's bundle, as gateway/explorer/build.mjs leaves it. */
  readonly explorerBundle: string;
  /** The folder of the pages' scripts, styles and fonts, as gateway/faces/build.mjs leaves it. */
  readonly facesBundle: string;
  /** SHA-256 of each token that makes its bearer an analyst. */
  readonly analystTokens: readonly Buffer[];
  /** What the gateway shares with the agencies: it signs tiers with it, and knows their release schedules by it. */
  readonly tierSecret: string | undefined;
}

export const HELP = `npm run gateway -- [--supergraph FILE] [--operations FOLDER] [--port N] [--open]

  --supergraph FILE    the composed supergraph (default schema/supergraph.graphql). A change of the file is taken in
                       while the gateway answers, and at once on SIGHUP; SIGUSR2 goes back to the one before
  --operations FOLDER  the saved operations (default schema/operations; none with another supergraph)
  --port N             where to answer (default $PORT, else 4000); 0 picks a free one
  --open               any supergraph, at the addresses written in it, with authentication and
                       operation limits off, for conformance suites and benchmarks;
                       refused when NODE_ENV=production
  --help               this text

Environment: PORT, HOST (default 127.0.0.1), METRICS_PORT (where Prometheus reads; without it nothing is counted),
SUBGRAPH_URL_<AGENCY> (for example SUBGRAPH_URL_FOREIGN_AFFAIRS), LOG_LEVEL (default info),
ANALYST_TOKENS_FILE (a file with the SHA-256 of one token a line, in lower-case hexadecimal; without it
everybody is the public), TIER_SECRET (what the agencies share with the gateway, needed with it, and to keep answers),
REDIS_URL (where kept answers outlive the process), OTEL_EXPORTER_OTLP_ENDPOINT (where traces go; without it nowhere), and:

${limitsInWords()}
`;

const SUPERGRAPH = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));
const OPERATIONS = fileURLToPath(new URL('../../schema/operations/', import.meta.url));
const EXPLORER_BUNDLE = fileURLToPath(new URL('../dist/explorer/', import.meta.url));
const FACES_BUNDLE = fileURLToPath(new URL('../dist/faces/', import.meta.url));
const SHORTEST_SECRET = 32;
const OPTIONS = {
  supergraph: { type: 'string' },
  operations: { type: 'string' },
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

const PORTS = { most: 65_535 };

function portOf(flag: string | undefined, env: NodeJS.ProcessEnv): number {
  return flag === undefined
    ? wholeNumber('PORT', env['PORT'] ?? '4000', PORTS)
    : wholeNumber('--port', flag, PORTS);
}

function metricsPortOf(env: NodeJS.ProcessEnv): number | undefined {
  const port = env['METRICS_PORT'];
  return port === undefined ? undefined : wholeNumber('METRICS_PORT', port, PORTS);
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
  const tierSecret = env['TIER_SECRET'] || undefined;
  const isLong = tierSecret !== undefined && tierSecret.length >= SHORTEST_SECRET;
  const file = env['ANALYST_TOKENS_FILE'];
  if (file && !isLong)
    throw new StartRefused(
      `ANALYST_TOKENS_FILE is set and TIER_SECRET is not, or has fewer than ${SHORTEST_SECRET} characters. Give the gateway and every subgraph the same random TIER_SECRET, or unset ANALYST_TOKENS_FILE.`,
    );
  if (tierSecret !== undefined && !isLong)
    throw new StartRefused(
      `TIER_SECRET has fewer than ${SHORTEST_SECRET} characters, so it could be guessed. Give the gateway and every subgraph the same random TIER_SECRET, or unset it.`,
    );
  return { analystTokens: file ? readAnalystTokens(file) : [], tierSecret };
}

/** Who writes to a Redis could put answers into everybody's mouth, were they not sealed with the secret. */
function redisUrlOf(env: NodeJS.ProcessEnv): string | undefined {
  const url = env['REDIS_URL'];
  if (url === undefined || env['TIER_SECRET']) return url;
  throw new StartRefused(
    'REDIS_URL is set and TIER_SECRET is not, so what comes from Redis could not be trusted. Set TIER_SECRET, or unset REDIS_URL.',
  );
}

/**
 * Reads the command line and the environment; undefined when `--help` was asked for.
 * @throws StartRefused on a flag, value or file that means nothing, on analysts without a TIER_SECRET, on a
 *   short one, and on `--open` in production.
 */
export function readSettings(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): GatewaySettings | undefined {
  const { help, open, port, supergraph, operations } = flagsIn(args);
  if (help) return undefined;
  if (open) refuseOpenInProduction(env);
  const limits = readLimits(env);
  return {
    supergraphFile: supergraph ?? SUPERGRAPH,
    operationsFolder: operations ?? (supergraph === undefined ? OPERATIONS : undefined),
    host: env['HOST'] ?? '127.0.0.1',
    port: portOf(port, env),
    metricsPort: metricsPortOf(env),
    open,
    limits: open ? unlimited(limits) : limits,
    redisUrl: redisUrlOf(env),
    explorerBundle: EXPLORER_BUNDLE,
    facesBundle: FACES_BUNDLE,
    ...tiersOf(env),
  };
}
