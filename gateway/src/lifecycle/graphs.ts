import type { Graph } from './graph.ts';

interface InUse {
  readonly graph: Graph;
  requests: number;
  retired: boolean;
}

/**
 * The graph that answers, and the one before it. A request ends with the graph it began with, and a graph is closed
 * when it has been replaced twice and its last request has ended.
 */
export class Graphs {
  #current: InUse;
  #previous: InUse | undefined;

  constructor(first: Graph) {
    this.#current = inUse(first);
  }

  /** The graph that answers what comes now. */
  get current(): Graph {
    return this.#current.graph;
  }

  /** Does some work on the graph that is current when it begins. */
  async use<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
    const held = this.#current;
    held.requests += 1;
    try {
      return await work(held.graph);
    } finally {
      held.requests -= 1;
      closeUnused(held);
    }
  }

  /** From now on `next` answers; the one it replaces is kept to go back to. */
  replace(next: Graph): void {
    this.#retirePrevious();
    this.#previous = this.#current;
    this.#current = inUse(next);
  }

  /** Goes back to the graph before, if there is one; the one it replaces is closed. */
  rollBack(): Graph | undefined {
    const back = this.#previous;
    if (!back) return undefined;
    this.#previous = this.#current;
    this.#current = back;
    this.#retirePrevious();
    return back.graph;
  }

  /** Closes both, whatever they still do. */
  async close(): Promise<void> {
    await Promise.all([this.#current.graph.close(), this.#previous?.graph.close()]);
  }

  #retirePrevious(): void {
    if (!this.#previous) return;
    this.#previous.retired = true;
    closeUnused(this.#previous);
    this.#previous = undefined;
  }
}

function inUse(graph: Graph): InUse {
  return { graph, requests: 0, retired: false };
}

function closeUnused({ graph, requests, retired }: InUse): void {
  if (retired && requests === 0) void graph.close();
}
