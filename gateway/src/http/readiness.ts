import type { RequestHandler } from 'express';
import type { Graphs } from '../lifecycle/graphs.ts';

/** Milliseconds that one look at the agencies is good for, so that the probes of balancers do not add up. */
const FRESH_MS = 1000;

type States = Readonly<Record<string, boolean>>;

/** Looks at the agencies at most once in `FRESH_MS`, however often it is called. */
function glance(graphs: Graphs): () => Promise<States> {
  let at = -Infinity;
  let states: Promise<States> = Promise.resolve({});
  return () => {
    if (performance.now() - at > FRESH_MS) {
      at = performance.now();
      states = graphs.use(({ agencies }) => agencies.probe());
    }
    return states;
  };
}

/**
 * Answers 200 when the gateway may take traffic: the supergraph is loaded (or it would not listen), at least one agency
 * answers, and it is not stopping. One agency down costs its own figures, not the gateway's readiness. A gateway that stops
 * says so at once, whatever the agencies do.
 */
export function readiness(graphs: Graphs, isStopping: () => boolean): RequestHandler {
  const look = glance(graphs);
  return async (_request, response) => {
    if (isStopping()) {
      response.status(503).json({ ready: false, stopping: true });
      return;
    }
    const states = await look();
    const ready = Object.values(states).some(Boolean);
    response.status(ready ? 200 : 503).json({ ready, agencies: states });
  };
}
