import { LRUCache } from 'lru-cache';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { Limits } from '../limits.ts';

/** One operation of one caller, from when it comes until it has been answered. */
export interface Visit {
  /** Takes the cost from what the caller may have. @throws TOO_MANY_REQUESTS until it has come back. */
  pay(cost: number): void;
  /** Gives the place back. Again does nothing. */
  leave(): void;
}

/** What is remembered of a caller. */
interface Caller {
  running: number;
  /** Cost the caller had left at the instant `at`. */
  left: number;
  at: number;
}

/** Callers remembered while nothing of them runs: some tens of megabytes. */
const MOST_IDLE = 100_000;

/** Nobody is told to wait longer, in seconds. */
const LONGEST_WAIT = 3_600;

/**
 * Who asks, and how much at once: a bound on operations at the same time, and a bucket of cost that refills. Whoever has
 * not been heard of for longest is forgotten first, and never while an operation of theirs runs.
 */
export class Callers {
  readonly #limits: Pick<Limits, 'callerConcurrency' | 'callerCost' | 'callerCostRate'>;
  readonly #now: () => number;
  readonly #busy = new Map<string, Caller>();
  /** Who comes back stays in it: to empty a cache of this library is as much work as it has room. */
  readonly #idle: LRUCache<string, Caller>;

  /**
   * @param now milliseconds of a clock that never goes back.
   * @param mostIdle callers to remember while nothing of them runs.
   */
  constructor(
    limits: Pick<Limits, 'callerConcurrency' | 'callerCost' | 'callerCostRate'>,
    now = () => performance.now(),
    mostIdle = MOST_IDLE,
  ) {
    this.#limits = limits;
    this.#now = now;
    this.#idle = new LRUCache({ max: mostIdle });
  }

  /** Callers that are remembered. */
  get size(): number {
    const onlyBusy = [...this.#busy.keys()].filter((name) => !this.#idle.has(name));
    return onlyBusy.length + this.#idle.size;
  }

  /**
   * Takes one of the caller's places, to be left whatever happens.
   * @throws TOO_MANY_REQUESTS when all are taken.
   */
  enter(name: string): Visit {
    const caller = this.#busy.get(name) ?? this.#idle.get(name) ?? this.#newcomer();
    if (caller.running >= this.#limits.callerConcurrency)
      throw tooMany('as many operations of it as it may have are being answered', 1);
    caller.running += 1;
    this.#busy.set(name, caller);
    let isHere = true;
    return {
      pay: (cost) => this.#pay(caller, cost),
      leave: () => {
        if (isHere) this.#leave(name, caller);
        isHere = false;
      },
    };
  }

  #newcomer(): Caller {
    return { running: 0, left: this.#limits.callerCost, at: this.#now() };
  }

  #pay(caller: Caller, cost: number): void {
    const { callerCost, callerCostRate } = this.#limits;
    const now = this.#now();
    caller.left = Math.min(callerCost, caller.left + ((now - caller.at) / 1_000) * callerCostRate);
    caller.at = now;
    // A full bucket pays for anything, or what costs more than it holds could never be asked.
    const price = Math.min(cost, callerCost);
    if (price > caller.left)
      throw tooMany('the cost it may have is used up', (price - caller.left) / callerCostRate);
    caller.left -= price;
  }

  #leave(name: string, caller: Caller): void {
    caller.running -= 1;
    if (caller.running > 0) return;
    this.#busy.delete(name);
    this.#idle.set(name, caller);
  }
}

function tooMany(reason: string, seconds: number) {
  const whole = Math.min(Math.max(Math.ceil(seconds), 1), LONGEST_WAIT);
  return catalogued('TOO_MANY_REQUESTS', { reason, seconds: whole }, { wholeRequest: true });
}
