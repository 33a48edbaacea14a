import type { AddressInfo } from 'node:net';
import { Callers } from './admission/callers.ts';
import { openCache, type Cache } from './cache/openCache.ts';
import { tryPlanner } from './engine/planner/tryPlanner.ts';
import { graphqlServer, type GraphqlServer } from './graphqlServer.ts';
import { listen } from './http/listen.ts';
import { listener } from './http/listener.ts';
import { drain } from './lifecycle/drain.ts';
import { openGraph, type Graph, type GraphParts } from './lifecycle/graph.ts';
import { Graphs } from './lifecycle/graphs.ts';
import { Reloader, type Reloaded } from './lifecycle/reloader.ts';
import { fileState, watchForChange } from './lifecycle/watchFile.ts';
import type { Logger } from './log.ts';
import { openWatch, type Watch } from './metrics/openWatch.ts';
import type { Observer } from './observer.ts';
import { logFeeds } from './releases/logFeeds.ts';
import { readSavedOperations, type SavedOperations } from './savedOperations.ts';
import type { GatewaySettings } from './settings.ts';

/** A gateway that answers. */
export interface RunningGateway {
  /** For example http://127.0.0.1:4000 */
  readonly url: string;
  /** Where the metrics are read, when they are. */
  readonly metricsUrl: string | undefined;
  /** Takes in the supergraph's file as it is now. */
  reload(): Promise<Reloaded>;
  /** Goes back to the supergraph before the last one taken in. */
  rollBack(): Promise<void>;
  /**
   * Stops with nothing lost: see `drain`.
   * @param how `isHurried` when nobody balances load over this gateway, so nobody must see first that it is not ready
   */
  stop(how?: { readonly isHurried?: boolean }): Promise<void>;
}

/** What a graph is opened with when there is one already. */
type Reopening = Pick<GraphParts, 'seen' | 'tryOut'>;

/** What a gateway is made of before it listens. */
interface Parts {
  readonly settings: GatewaySettings;
  readonly log: Logger;
  readonly watch: Watch;
  readonly observer: Observer;
  readonly cache: Cache;
  readonly saved: SavedOperations;
  readonly graphs: Graphs;
  readonly open: (again?: Reopening) => Promise<Graph>;
}

async function openParts(settings: GatewaySettings, log: Logger): Promise<Parts> {
  const watch = await openWatch(settings);
  const observer = logFeeds(watch.observer, log);
  const cache = openCache({ ...settings, secret: settings.tierSecret, observer });
  const open = (again?: Reopening) => openGraph({ settings, observer, cache, ...again });
  try {
    const saved = savedOperationsOf(settings);
    const graphs = new Graphs(await open());
    return { settings, log, watch, observer, cache, saved, graphs, open };
  } catch (error) {
    // What listens or is connected would keep a process alive that has nothing to do.
    await watch.close();
    cache.close();
    throw error;
  }
}

function savedOperationsOf({ operationsFolder }: GatewaySettings): SavedOperations {
  return operationsFolder === undefined ? new Map() : readSavedOperations(operationsFolder);
}

/** Opens a graph beside the one that answers, which must come to no harm by it. */
function reopening({ open, graphs, saved }: Parts): () => Promise<Graph> {
  const documents = [...saved.values()];
  const tryOut = (supergraphSdl: string) => tryPlanner({ supergraphSdl, documents });
  return () => open({ seen: graphs.current.seen(), tryOut });
}

async function close({ graphs, watch, cache }: Parts, server: GraphqlServer['server']) {
  await Promise.all([server.stop(), graphs.close(), watch.close()]);
  cache.close();
}

/**
 * Loads the supergraph and answers on the port of `settings`.
 * @throws StartRefused when the supergraph, an agency's address or a port does not serve.
 */
export async function startGateway(
  settings: GatewaySettings,
  log: Logger,
): Promise<RunningGateway> {
  const file = settings.supergraphFile;
  const known = fileState(file);
  const parts = await openParts(settings, log);
  const { graphs, cache, watch } = parts;
  const graphql = graphqlServer(graphs.current, parts);
  const { server } = graphql;
  await server.start();
  let stopping = false;
  const handler = listener({
    ...parts,
    server,
    kept: cache.answers,
    callers: new Callers(settings.limits),
    beginTrace: watch.beginTrace,
    isStopping: () => stopping,
  });
  const http = await listen(handler, settings).catch(async (error: unknown) => {
    await close(parts, server);
    throw error;
  });
  const announce = (graph: Graph) => graphql.announce(graph);
  const reloader = new Reloader({ ...parts, open: reopening(parts), announce });
  const unwatch = watchForChange({ file, known }, () => void reloader.reload());
  return {
    url: `http://${settings.host}:${(http.address() as AddressInfo).port}`,
    metricsUrl: watch.url,
    reload: () => reloader.reload(),
    rollBack: () => reloader.rollBack(),
    async stop({ isHurried = false } = {}) {
      stopping = true;
      unwatch();
      await drain(http, isHurried ? { ...settings.limits, lameDuckMs: 0 } : settings.limits);
      await close(parts, server);
    },
  };
}
