import type { KitContext } from './context.ts';
import { startSubgraph, type Subgraph } from './startSubgraph.ts';

/**
 * The whole of a ministry's `server.ts`: starts the subgraph from the environment, tells the parent process where it
 * listens, and stops with it, so that no subgraph outlives the run it belongs to.
 *
 * READER_URL is needed; PORT, TIER_SECRET and STALE_SECONDS (how long an earlier answer may stand in for the agency when
 * it does not answer; 86,400 when left out, and 0 when the ministry does not allow it) are not. Without TIER_SECRET the
 * feed of releases goes unsigned, and no gateway keeps an answer of the agency.
 */
export async function runSubgraph<Loaders extends KitContext['loaders']>(
  subgraph: Subgraph<Loaders>,
): Promise<void> {
  const { READER_URL: readerUrl, STALE_SECONDS: stale } = process.env;
  if (!readerUrl) {
    refuse(
      `READER_URL is not set: give the ${subgraph.ministry.agency} subgraph the connection of its graph reader role.`,
    );
    return;
  }
  if (stale !== undefined && !/^\d{1,9}$/.test(stale)) {
    refuse(`STALE_SECONDS should be whole seconds, 0 for never, not "${stale}".`);
    return;
  }
  const running = await startSubgraph(subgraph, {
    readerUrl,
    port: Number(process.env['PORT'] ?? 0),
    tierSecret: process.env['TIER_SECRET'],
    staleSeconds: stale === undefined ? undefined : Number(stale),
  });
  const stop = () => void running.stop().finally(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop);
  process.send?.({ ready: true, url: running.url });
}

function refuse(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
