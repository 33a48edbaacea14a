import { catalogued } from '@alianza/kit/errors/catalogued';
import { Line, type Waiting } from './line.ts';

/** How much goes on in a room, and when. */
export interface RoomRules {
  /** Cost of all that may go on at the same time; what costs more goes on alone. */
  readonly size: number;
  /** Cost of all that may wait. */
  readonly line: number;
  /** Milliseconds between what ends and what has waited for it. */
  readonly restMs: number;
  /** Nothing begins while anybody waits for this room. */
  readonly after?: Room;
}

/** Nobody waits longer, in milliseconds: who asked may be gone by then. */
const LONGEST_WAIT_MS = 5_000;

/** What goes on at the same time, and the line of what waits for it. */
export class Room {
  readonly #rules: RoomRules;
  readonly #line = new Line();
  #taken = 0;
  /** Told when nobody waits any more. */
  #emptied = (): void => undefined;

  constructor(rules: RoomRules) {
    this.#rules = rules;
    if (rules.after) rules.after.#emptied = () => this.#callNext(setImmediate);
  }

  /**
   * Waits until there is room. Not even the first begins at once: many requests can come in one turn of the event loop.
   * @returns what ends it; again it does nothing.
   * @throws GATEWAY_BUSY when it has waited too long, or too much waits already and some of it is the caller's own.
   */
  async enter(caller: string, cost: number): Promise<() => void> {
    if (this.#line.cost > this.#rules.line && this.#line.has(caller)) throw busy();
    await this.#waited(caller, cost);
    let isOver = false;
    return () => {
      if (isOver) return;
      isOver = true;
      this.#taken -= cost;
      const { restMs } = this.#rules;
      this.#callNext((begin) => void setTimeout(begin, restMs));
    };
  }

  #waited(caller: string, cost: number): Promise<void> {
    return new Promise((resolve, reject) => {
      const begin = (): void => {
        clearTimeout(timer);
        resolve();
      };
      const waiting: Waiting = { caller, cost, begin };
      const timer = setTimeout(() => {
        this.#line.leave(waiting);
        reject(busy());
        this.#callNext(setImmediate);
      }, LONGEST_WAIT_MS);
      this.#line.join(waiting);
      this.#callNext(setImmediate);
    });
  }

  get #isOpen(): boolean {
    return this.#rules.after === undefined || this.#rules.after.#line.first === undefined;
  }

  #hasRoom(cost: number): boolean {
    return this.#isOpen && (this.#taken === 0 || this.#taken + cost <= this.#rules.size);
  }

  #callNext(later: (begin: () => void) => void): void {
    const line = this.#line;
    for (let next = line.first; next && this.#hasRoom(next.cost); next = line.first) {
      line.serve(next);
      this.#taken += next.cost;
      later(next.begin);
    }
    if (line.first === undefined) this.#emptied();
  }
}

function busy() {
  const reason = 'too many large operations wait to be answered';
  return catalogued('GATEWAY_BUSY', { reason, seconds: 1 }, { wholeRequest: true });
}
