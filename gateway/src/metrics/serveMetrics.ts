import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { StartRefused } from '../startRefused.ts';

/** The metrics of this process, and where they can be read. */
export interface MetricsServer {
  /** For example http://127.0.0.1:9464/metrics */
  readonly url: string;
  close(): Promise<void>;
}

/** Everything counted here: what the gateway counts itself, and the process: memory, CPU, event-loop delay, collections. */
export function metricsRegistry(): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: 10 });
  return registry;
}

/**
 * Serves a registry in Prometheus's text format on a port of its own, so that what callers reach and what operators
 * read are never the same address.
 * @throws StartRefused when the port is taken.
 */
export async function serveMetrics(
  registry: Registry,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<MetricsServer> {
  const server = createServer((request, response) => {
    if (request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    void registry.metrics().then((text) => {
      response.writeHead(200, { 'content-type': registry.contentType }).end(text);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', () => {
      reject(
        new StartRefused(
          `Port ${port} is taken. Choose another for the metrics with METRICS_PORT.`,
        ),
      );
    });
    server.listen(port, host, resolve);
  });
  const bound = server.address() as AddressInfo;
  return {
    url: `http://${host}:${bound.port}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
