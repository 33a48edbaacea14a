import {
  context,
  propagation,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
} from '@opentelemetry/api';

/** One request as traces see it. */
export interface Traced {
  /** Headers by which the agencies' own traces join this one (W3C Trace Context). */
  readonly along: Readonly<Record<string, string>>;
  /** Ends the span. Of the request it says what the metrics say, and never a document, a variable or a result. */
  end(answer: {
    readonly operation: string;
    /** Left out when it was not known or not told. */
    readonly tier?: string;
    readonly codes: readonly string[];
    /** Of HTTP, where it tells more than the codes. */
    readonly status?: number;
  }): void;
}

const UNTRACED: Traced = { along: {}, end: () => undefined };

/** Begins the trace of a request; nothing, when traces go nowhere. */
export type BeginTrace = (headers: Readonly<Record<string, unknown>>) => Traced;

/** Traces nothing, at no cost. */
export const untraced: BeginTrace = () => UNTRACED;

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
