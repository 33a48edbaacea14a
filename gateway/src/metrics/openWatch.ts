import { NOBODY, type Observer } from '../observer.ts';
import type { GatewaySettings } from '../settings.ts';
import { prometheusObserver } from './prometheusObserver.ts';
import { metricsRegistry, serveMetrics } from './serveMetrics.ts';
import { startTraces } from './startTraces.ts';
import { untraced, type BeginTrace } from './untraced.ts';

/** What watches the gateway: counts for Prometheus and traces, each only when somebody reads them. */
export interface Watch {
  readonly observer: Observer;
  readonly beginTrace: BeginTrace;
  /** Where the metrics are read, when they are. */
  readonly url: string | undefined;
  close(): Promise<void>;
}

/** @throws StartRefused when the port of the metrics is taken. */
export async function openWatch({
  host,
  metricsPort: port,
}: Pick<GatewaySettings, 'host' | 'metricsPort'>): Promise<Watch> {
  const traces = await startTraces(process.env);
  const registry = port === undefined ? undefined : metricsRegistry();
  const served =
    registry && port !== undefined ? await serveMetrics(registry, { host, port }) : undefined;
  return {
    observer: registry ? prometheusObserver(registry) : NOBODY,
    beginTrace: traces?.begin ?? untraced,
    url: served?.url,
    async close() {
      await Promise.all([served?.close(), traces?.close()]);
    },
  };
}
