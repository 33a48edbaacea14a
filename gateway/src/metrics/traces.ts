import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
} from '@opentelemetry/api';
import type { BeginTrace, Traced } from './untraced.ts';

/** Spans of GraphQL operations by the conventions of OpenTelemetry, of which the names are the operation's type. */
export const traced: BeginTrace = (headers) => {
  // A caller may name its trace, but `tracestate` is text of its own, which is not for the agencies.
  const { traceparent } = headers;
  const parent = propagation.extract(context.active(), { traceparent });
  const span = trace
    .getTracer('alianza.gateway')
    .startSpan('query', { kind: SpanKind.SERVER }, parent);
  const along: Record<string, string> = {};
  propagation.inject(trace.setSpan(parent, span), along);
  return { along, end: (answer) => end(span, answer) };
};

function end(span: Span, { operation, tier, codes, status }: Parameters<Traced['end']>[0]): void {
  span.setAttributes({
    'graphql.operation.type': 'query',
    'graphql.operation.name': operation,
    'alianza.error_codes': [...codes],
    ...(tier !== undefined && { 'alianza.tier': tier }),
    ...(status !== undefined && { 'http.response.status_code': status }),
  });
  if (codes.length > 0 || (status ?? 0) >= 400) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
}
