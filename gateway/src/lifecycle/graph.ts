import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { assertValidSchema } from 'graphql';
import { scalars } from '@alianza/kit/scalars/scalars';
import type { Tier } from '@alianza/kit/server/tier';
import { addressed } from '../agencies/addressed.ts';
import { agenciesIn } from '../agencies/agenciesIn.ts';
import type { Agency } from '../agencies/agency.ts';
import { openAgencies, type Agencies } from '../agencies/openAgencies.ts';
import type { Cache } from '../cache/openCache.ts';
import type { AskAgency } from '../engine/askAgency.ts';
import { openEngine, type Engine } from '../engine/engine.ts';
import { requiredTwice, saidOf } from '../engine/planner/requiredTwice.ts';
import { readSupergraph, type Supergraph } from '../engine/supergraph.ts';
import type { Observer } from '../observer.ts';
import type { SeenSchedules } from '../releases/followAgency.ts';
import { followReleases } from '../releases/followReleases.ts';
import type { RequestScope } from '../requestScope.ts';
import type { GatewaySettings } from '../settings.ts';
import { StartRefused } from '../startRefused.ts';

/** One supergraph with everything that answers from it. */
export interface Graph {
  /** First 16 hexadecimal digits of the supergraph's SHA-256, for people and logs. */
  readonly digest: string;
  readonly engine: Engine;
  readonly agencies: Agencies;
  readonly ask: AskAgency;
  /** Whether the agencies' release schedules are followed, so that an answer can tell of its releases. */
  readonly tellsReleases: boolean;
  /** What one request carries, from now on; `along` goes to every agency. */
  scope(tier: Tier, along?: Readonly<Record<string, string>>): RequestScope;
  /** What was seen of the release schedules so far. */
  seen(): SeenSchedules;
  close(): Promise<void>;
}

/** What a graph is opened with beside its file. */
export interface GraphParts {
  readonly settings: GatewaySettings;
  readonly observer: Observer;
  readonly cache: Cache;
  /** What the graph before has seen of the release schedules. */
  readonly seen?: SeenSchedules | undefined;
  /** Is asked of a text before anything is opened over it. @throws when it must not be. */
  readonly tryOut?: ((supergraphSdl: string) => Promise<void>) | undefined;
}

/**
 * Reads the supergraph of the settings and opens everything it needs.
 * @throws StartRefused when the file is no supergraph, or an agency has no address; what `tryOut` throws.
 */
export async function openGraph(parts: GraphParts): Promise<Graph> {
  const { settings, observer, cache, seen, tryOut } = parts;
  const { limits, tierSecret } = settings;
  const supergraph = await supergraphIn(settings);
  const addresses = agenciesOf(supergraph, settings.open);
  await tryOut?.(supergraph.sdl);
  const engine = await openEngine(supergraph, { limits, observer });
  const agencies = openAgencies(addresses, { limits, tierSecret, observer });
  const releases = followReleases(addresses, { limits, secret: tierSecret, observer, seen });
  return {
    digest: createHash('sha256').update(supergraph.sdl).digest('hex').slice(0, 16),
    engine,
    agencies,
    ask: cache.keeping(agencies.ask),
    tellsReleases: tierSecret !== undefined,
    scope: (tier, along = {}) => ({
      tier,
      deadlineAt: performance.now() + limits.totalTimeoutMs,
      readings: releases.read(),
      stale: new Map(),
      along,
    }),
    seen: () => releases.seen(),
    async close() {
      await Promise.all([engine.close(), agencies.close(), releases.close()]);
    },
  };
}

async function supergraphIn({ supergraphFile: file, open }: GatewaySettings): Promise<Supergraph> {
  try {
    // A foreign supergraph may have a scalar of the same name that takes other values.
    const supergraph = readSupergraph(await readFile(file, 'utf8'), open ? {} : scalars);
    assertValidSchema(supergraph.apiSchema);
    // A suite's own supergraph may hold it: an open gateway that ends is nobody's loss.
    const [twice] = open ? [] : requiredTwice(supergraph.document);
    if (twice) throw new Error(saidOf(twice));
    return supergraph;
  } catch (error) {
    const reason = (error as Error).message;
    throw new StartRefused(
      `${file} is not a composed supergraph that can be served (${reason}). Write it with: npm run compose`,
    );
  }
}

function agenciesOf({ document }: Supergraph, open: boolean): readonly Agency[] {
  try {
    const agencies = agenciesIn(document);
    if (agencies.length === 0)
      throw new Error('The supergraph names no agency. Write it with: npm run compose');
    // An open gateway takes the file at its word, so that a suite's own addresses hold.
    return addressed(agencies, open ? {} : process.env);
  } catch (error) {
    throw new StartRefused((error as Error).message);
  }
}
