import { catalogued } from '@alianza/kit/errors/catalogued';

/** The turns of one request: it has at most one at a time. */
export interface Turn {
  /**
   * Waits for a turn to do work of this cost, and gives back the one before.
   * @returns milliseconds it has waited.
   * @throws GATEWAY_BUSY when too much waits already, or it has waited too long.
   */
  take(cost: number): Promise<number>;
  /** Ends the turn it has. Again does nothing. */
  give(): void;
}

interface Waiting {
  readonly cost: number;
  readonly begin: () => void;
  readonly timer: NodeJS.Timeout;
}

/** Work of less than this share of the room never waits. */
const LIGHT = 0.02;

/** How many times the room may wait. */
const LONGEST_LINE = 100;

/** Nobody waits longer, in milliseconds: who asked may be gone by then. */
const LONGEST_WAIT_MS = 5_000;

/** A turn that takes longer waits for an agency, and waiting is no work. */
const LONGEST_MS = 2_000;

/** Milliseconds between two turns when one has to wait: light work runs in them from its beginning to its end. */
const REST_MS = 10;

const NOTHING = (): void => undefined;

/**
 * Who works when: what is much work waits until there is room for it, and leaves a rest before the next, so that light work
 * goes on between two heavy pieces, however many ask for them at once.
 */
export class Turns {
  readonly #room: number;
  readonly #line: Waiting[] = [];
  #taken = 0;
  #waiting = 0;

  /** @param room cost of all that may be worked on at the same time; what costs more is worked on alone. */
  constructor(room: number) {
    this.#room = room;
  }

  /** For one request, to be given back whatever happens. */
  turn(): Turn {
    let end = NOTHING;
    return {
      take: async (cost) => {
        end();
        end = NOTHING;
        if (cost < this.#room * LIGHT) return 0;
        const began = performance.now();
        if (this.#waiting > this.#room * LONGEST_LINE) throw busy();
        await this.#inLine(cost);
        end = this.#ending(cost);
        return performance.now() - began;
      },
      give: () => end(),
    };
  }

  /** Not even the first begins at once: many requests can come in one turn of the event loop. */
  #inLine(cost: number): Promise<void> {
    this.#waiting += cost;
    return new Promise((begin, reject) => {
      const timer = setTimeout(() => {
        this.#line.splice(this.#line.indexOf(waiting), 1);
        this.#waiting -= cost;
        reject(busy());
        this.#callNext(setImmediate);
      }, LONGEST_WAIT_MS);
      const waiting: Waiting = { cost, begin, timer };
      this.#line.push(waiting);
      this.#callNext(setImmediate);
    });
  }

  #hasRoom(cost: number): boolean {
    return this.#taken === 0 || this.#taken + cost <= this.#room;
  }

  #ending(cost: number): () => void {
    let isOver = false;
    const end = (): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(timer);
      this.#taken -= cost;
      this.#callNext((begin) => void setTimeout(begin, REST_MS));
    };
    const timer = setTimeout(end, LONGEST_MS).unref();
    return end;
  }

  #callNext(later: (begin: () => void) => void): void {
    for (let [next] = this.#line; next && this.#hasRoom(next.cost); [next] = this.#line) {
      this.#line.shift();
      clearTimeout(next.timer);
      this.#waiting -= next.cost;
      this.#taken += next.cost;
      later(next.begin);
    }
  }
}

function busy() {
  const reason = 'too many large operations wait to be answered';
  return catalogued('GATEWAY_BUSY', { reason, seconds: 1 }, { wholeRequest: true });
}
