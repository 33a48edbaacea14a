import type { BeginTrace } from './untraced.ts';

/** Traces that go somewhere. */
export interface Traces {
  readonly begin: BeginTrace;
  /** Sends what has not been sent. */
  close(): Promise<void>;
}

/**
 * Sends spans to the OTLP/HTTP address of `OTEL_EXPORTER_OTLP_ENDPOINT`; undefined, and nothing of it loaded, when the
 * variable is not set.
 */
export async function startTraces(env: NodeJS.ProcessEnv): Promise<Traces | undefined> {
  const endpoint = env['OTEL_EXPORTER_OTLP_ENDPOINT'];
  if (!endpoint) return undefined;
  const [
    { trace, propagation },
    { BasicTracerProvider, BatchSpanProcessor },
    core,
    exporters,
    resources,
    traces,
  ] = await Promise.all([
    import('@opentelemetry/api'),
    import('@opentelemetry/sdk-trace-base'),
    import('@opentelemetry/core'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
    import('./traces.ts'),
  ]);
  const exporter = new exporters.OTLPTraceExporter({
    url: new URL('v1/traces', `${endpoint}/`).href,
  });
  const provider = new BasicTracerProvider({
    resource: resources.resourceFromAttributes({ 'service.name': 'alianza-gateway' }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  trace.setGlobalTracerProvider(provider);
  propagation.setGlobalPropagator(new core.W3CTraceContextPropagator());
  return { begin: traces.traced, close: () => provider.shutdown() };
}
