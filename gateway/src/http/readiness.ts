import type { RequestHandler } from 'express';
import type { Agencies } from '../engine/askAgencies.ts';

/** Milliseconds that one look at the agencies is good for, so that the probes of balancers do not add up. */
const FRESH_MS = 1000;

/** Looks at the agencies at most once in `FRESH_MS`, however often it is called. */
function glance(agencies: Agencies): () => Promise<Record<string, boolean>> {
  let at = -Infinity;
  let states: Promise<Record<string, boolean>> = Promise.resolve({});
  return () => {
    if (performance.now() - at > FRESH_MS) {
      at = performance.now();
      states = agencies.probe();
    }
    return states;
  };
}

/**
 * Answers 200 when the gateway may take traffic: the supergraph is loaded (or it would not listen), at least one agency
 * answers, and it is not stopping. One agency down costs its own figures, not the gateway's readiness.
 */
export function readiness(agencies: Agencies, isStopping: () => boolean): RequestHandler {
  const look = glance(agencies);
  return async (_request, response) => {
    const states = await look();
    const ready = !isStopping() && Object.values(states).some(Boolean);
    response.status(ready ? 200 : 503).json({ ready, agencies: states });
  };
}
