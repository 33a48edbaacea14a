import type { KitContext } from './context.ts';
import { startSubgraph, type Subgraph } from './startSubgraph.ts';

/**
 * The whole of a ministry's `server.ts`: starts the subgraph from the environment (READER_URL, PORT, TIER_SECRET), tells the parent
 * process where it listens, and stops with it, so that no subgraph outlives the run it belongs to.
 */
export async function runSubgraph<Loaders extends KitContext['loaders']>(
  subgraph: Subgraph<Loaders>,
): Promise<void> {
  const readerUrl = process.env['READER_URL'];
  if (!readerUrl) {
    process.stderr.write(
      `READER_URL is not set: give the ${subgraph.ministry.agency} subgraph the connection of its graph reader role.\n`,
    );
    process.exitCode = 2;
    return;
  }
  const running = await startSubgraph(subgraph, {
    readerUrl,
    port: Number(process.env['PORT'] ?? 0),
    tierSecret: process.env['TIER_SECRET'],
  });
  const stop = () => void running.stop().finally(() => process.exit(0));
  process.once('SIGTERM', stop).once('SIGINT', stop).once('disconnect', stop);
  process.send?.({ ready: true, url: running.url });
}
