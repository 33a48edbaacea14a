import type { Observer } from '../observer.ts';
import type { Logger } from '../log.ts';
import type { Graph } from './graph.ts';
import type { Graphs } from './graphs.ts';
import { smokeTest } from './smokeTest.ts';
import type { SavedOperations } from '../savedOperations.ts';

/** What the reloading of a supergraph stands on. */
export interface ReloaderParts {
  readonly graphs: Graphs;
  /** Reads and opens the supergraph as its file is now. @throws when it is no supergraph. */
  readonly open: () => Promise<Graph>;
  /** Tells the server library which graph answers from now on. */
  readonly announce: (graph: Graph) => void;
  readonly saved: SavedOperations;
  readonly log: Logger;
  readonly observer: Observer;
}

/** How taking in a supergraph ended. */
export type Reloaded = 'swapped' | 'unchanged' | 'refused';

/**
 * Takes in the supergraph of a changed file while the gateway answers. One that cannot be read, planned over, or that
 * fails a saved operation is refused and told; the one that answers goes on. One reload at a time, in order.
 */
export class Reloader {
  readonly #parts: ReloaderParts;
  #last: Promise<unknown> = Promise.resolve();

  constructor(parts: ReloaderParts) {
    this.#parts = parts;
  }

  /** Takes in the file as it is when the reloads before this one have ended. Never rejects. */
  reload(): Promise<Reloaded> {
    return this.#inTurn(() => this.#reload());
  }

  /** Goes back to the supergraph before, which is still open, when the reloads before this have ended. Never rejects. */
  rollBack(): Promise<void> {
    return this.#inTurn(() => {
      this.#rollBack();
      return Promise.resolve();
    });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  #rollBack(): void {
    const { graphs, announce, log, observer } = this.#parts;
    const back = graphs.rollBack();
    if (!back) {
      log.warn('there is no earlier supergraph to go back to');
      return;
    }
    announce(back);
    observer.reloaded('rolled-back');
    log.warn({ supergraph: back.digest }, 'went back to the supergraph before');
  }

  async #reload(): Promise<Reloaded> {
    const { graphs, announce, log, observer } = this.#parts;
    const next = await this.#openTested();
    if (next === undefined) return 'refused';
    if (next.digest === graphs.current.digest) {
      await next.close();
      return 'unchanged';
    }
    announce(next);
    graphs.replace(next);
    observer.reloaded('swapped');
    log.info({ supergraph: next.digest }, 'took in a new supergraph');
    return 'swapped';
  }

  async #openTested(): Promise<Graph | undefined> {
    const { open, saved, log, observer } = this.#parts;
    let next: Graph | undefined;
    try {
      next = await open();
      await smokeTest(next, saved);
      return next;
    } catch (error) {
      await next?.close();
      observer.reloaded('refused');
      log.error(
        { reason: (error as Error).message },
        'refused a supergraph; the one before goes on',
      );
      return undefined;
    }
  }
}
