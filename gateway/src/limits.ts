import { StartRefused } from './startRefused.ts';

/** One bound of the gateway: the variable that sets it, what holds without it, and what it counts. */
export interface Limit {
  readonly variable: string;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  readonly meaning: string;
}

const HOUR_MS = 3_600_000;

/** Every number that may be set from outside. Help, README and the lines at start are written from this table. */
export const LIMITS = {
  requestBytes: limit('MAX_REQUEST_BYTES', 256_000, 'bytes of one request'),
  tokens: upTo(20_000, limit('MAX_TOKENS', 4_000, 'tokens of one document')),
  depth: upTo(50, limit('MAX_DEPTH', 15, 'levels of fields in one operation')),
  aliases: limit('MAX_ALIASES', 60, 'aliases in one operation, through fragments'),
  rootFields: limit('MAX_ROOT_FIELDS', 20, 'fields at the root of one operation'),
  directives: limit('MAX_DIRECTIVES', 40, 'directives in one document'),
  directivesInPlace: limit('MAX_DIRECTIVES_IN_PLACE', 4, 'directives in one place of a document'),
  operations: upTo(200, limit('MAX_OPERATIONS', 50, 'operations in one document')),
  fragments: upTo(200, limit('MAX_FRAGMENTS', 60, 'named fragments in one document')),
  selections: upTo(20_000, limit('MAX_SELECTIONS', 2_000, 'selections, through fragments')),
  overlaps: limit('MAX_OVERLAPS', 3_000, 'pairs of fields that answer the same place'),
  variableValues: limit(
    'MAX_VARIABLE_VALUES',
    2_000,
    'values in the variables, objects and lists counted',
  ),
  variableDepth: limit('MAX_VARIABLE_DEPTH', 8, 'levels of objects and lists in the variables'),
  cost: limit('MAX_COST', 60_000, 'objects one operation may return, lists at declared sizes'),
  fetches: limit('MAX_FETCHES', 40, 'requests to agencies that one operation may take'),
  callerConcurrency: limit('CALLER_CONCURRENCY', 16, 'operations of one caller at the same time'),
  callerCost: limit('CALLER_COST', 200_000, 'cost a caller may have at once after a rest'),
  callerCostRate: limit('CALLER_COST_PER_SECOND', 10_000, 'cost a caller gets back in a second'),
  trustedProxies: upTo(
    16,
    limit('TRUSTED_PROXIES', 0, 'proxies whose X-Forwarded-For is believed'),
  ),
  planningMs: upTo(HOUR_MS, limit('PLANNING_MS', 2_000, 'milliseconds to plan one operation')),
  planningQueue: limit(
    'PLANNING_QUEUE',
    32,
    'operations that wait to be planned; more are refused',
  ),
  knownOperations: atLeastOne(limit('KNOWN_OPERATIONS', 1_000, 'operations whose plans are kept')),
  agencyTimeoutMs: upTo(
    HOUR_MS,
    limit('SUBGRAPH_TIMEOUT_MS', 1_500, 'milliseconds for one agency to answer one request'),
  ),
  totalTimeoutMs: upTo(
    HOUR_MS,
    limit('TOTAL_TIMEOUT_MS', 5_000, 'milliseconds for the agencies to answer one operation'),
  ),
  agencyAnswerBytes: limit(
    'MAX_SUBGRAPH_ANSWER_BYTES',
    5_000_000,
    'bytes of one answer of an agency',
  ),
  agencyConnections: limit('SUBGRAPH_CONNECTIONS', 64, 'connections kept to one agency'),
  breakerFailures: limit(
    'BREAKER_FAILURES',
    5,
    'failures in a row after which an agency is left alone',
  ),
  breakerRestMs: upTo(
    HOUR_MS,
    limit(
      'BREAKER_REST_MS',
      2_000,
      'milliseconds an agency is left alone before it is tried again',
    ),
  ),
  feedPollMs: upTo(
    HOUR_MS,
    limit(
      'FEED_POLL_MS',
      250,
      'milliseconds between two looks at the release schedule of an agency',
    ),
  ),
  leaseMs: upTo(
    HOUR_MS,
    limit('LEASE_MS', 1_000, 'milliseconds for which a copy of a release schedule is believed'),
  ),
  cacheBytes: limit('CACHE_BYTES', 64_000_000, 'bytes of answers kept in memory; 0 keeps none'),
  redisTimeoutMs: limit('REDIS_TIMEOUT_MS', 20, 'milliseconds to wait for Redis'),
  headersTimeoutMs: upTo(
    HOUR_MS,
    limit('HEADERS_TIMEOUT_MS', 10_000, 'milliseconds for the headers of a request to arrive'),
  ),
  requestTimeoutMs: upTo(
    HOUR_MS,
    limit('REQUEST_TIMEOUT_MS', 15_000, 'milliseconds for a whole request to arrive'),
  ),
  backlog: limit('BACKLOG', 4_096, 'connections that may wait to be taken'),
  lameDuckMs: upTo(
    HOUR_MS,
    limit('LAME_DUCK_MS', 2_000, 'milliseconds a stopping gateway says so and still answers'),
  ),
  drainMs: upTo(
    HOUR_MS,
    limit(
      'DRAIN_MS',
      7_500,
      'milliseconds after which a stopping gateway cuts what it still answers',
    ),
  ),
} as const satisfies Record<string, Limit>;

/** The limits in force, by the names of `LIMITS`. */
export type Limits = { readonly [Name in keyof typeof LIMITS]: number };

function limit(variable: string, usual: number, meaning: string): Limit {
  return { variable, usual, least: 0, most: 2 ** 31 - 1, meaning };
}

function upTo(most: number, of: Limit): Limit {
  return { ...of, most };
}

function atLeastOne(of: Limit): Limit {
  return { ...of, least: 1 };
}

/**
 * The limits that an environment sets; what it leaves out is as usual.
 * @throws StartRefused on a value that is no whole number within its bounds.
 */
export function readLimits(env: NodeJS.ProcessEnv): Limits {
  const entries = Object.entries(LIMITS).map(([name, { variable, usual, least, most }]) => {
    const text = env[variable];
    return [name, text === undefined ? usual : wholeNumber(variable, text, { least, most })];
  });
  return Object.fromEntries(entries) as Limits;
}

/** The limits on what callers ask, taken off, for suites that ask anything. How long and how much stays bounded. */
export function unlimited(limits: Limits): Limits {
  const off = Object.fromEntries(ON_CALLERS.map((name) => [name, Number.MAX_SAFE_INTEGER]));
  return { ...limits, ...off, requestBytes: 50_000_000, agencyAnswerBytes: 50_000_000 };
}

const ON_CALLERS = [
  'tokens',
  'depth',
  'aliases',
  'rootFields',
  'directives',
  'directivesInPlace',
  'fragments',
  'selections',
  'overlaps',
  'variableValues',
  'variableDepth',
  'cost',
  'fetches',
  'callerConcurrency',
  'callerCost',
  'callerCostRate',
] as const satisfies readonly (keyof Limits)[];

/** One line for each limit: its variable, what holds without it, and what it counts. */
export function limitsInWords(): string {
  return Object.values(LIMITS)
    .map(
      ({ variable, usual, meaning }) =>
        `  ${variable.padEnd(26)} ${String(usual).padStart(10)}  ${meaning}`,
    )
    .join('\n');
}

/** A number from outside. @throws StartRefused when it is none, naming the place it came from. */
export function wholeNumber(
  name: string,
  text: string,
  { least = 0, most }: { readonly least?: number; readonly most: number },
): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most)
    return number;
  throw new StartRefused(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}
