import { setTimeout as delay } from 'node:timers/promises';
import { within } from './within.ts';

/** Failures in a row after which Redis is left alone, and milliseconds until it is tried again. */
const FAILURES = 3;
const REST_MS = 500;

/** Commands that may be under way at a time; there is no queue. */
const MOST_COMMANDS = 64;

/** Milliseconds a look-up waits at the least, and in multiples of what a command usually takes. */
const LEAST_PATIENCE_MS = 4;
const PATIENCE = 8;

/** How much one command counts in what commands usually take. */
const WEIGHT = 0.1;

/**
 * @property timeoutMs milliseconds after which a command has failed
 * @property isReady whether there is a connection
 * @property ping resolves when Redis answers
 * @property onChange told when Redis is left alone, and when it is back
 */
export interface CircuitOptions {
  readonly timeoutMs: number;
  readonly isReady: () => boolean;
  readonly ping: () => Promise<unknown>;
  readonly onChange: (isClosed: boolean) => void;
}

/**
 * Keeps a Redis that hangs from costing anybody time: commands have a deadline, three that miss it open the circuit, and
 * it closes when a ping, which nobody waits for, comes back in time.
 */
export class RedisCircuit {
  readonly #options: CircuitOptions;
  #failures = 0;
  #pending = 0;
  #usualMs = 0;
  #isOpen = false;
  #isEnded = false;

  constructor(options: CircuitOptions) {
    this.#options = options;
  }

  /** Milliseconds to wait for a look-up: what is usually enough, never more than the deadline. */
  get patienceMs(): number {
    return Math.min(this.#options.timeoutMs, Math.max(LEAST_PATIENCE_MS, PATIENCE * this.#usualMs));
  }

  /** Runs a command, if one may be run now; undefined when not, when it fails, and when it is late. Never rejects. */
  async run<T>(command: () => Promise<T>): Promise<T | undefined> {
    if (this.#isOpen || this.#pending >= MOST_COMMANDS || !this.#options.isReady())
      return undefined;
    const started = performance.now();
    this.#pending += 1;
    try {
      const result = await within(command(), this.#options.timeoutMs);
      if (result === undefined) this.#failed();
      else this.#succeeded(performance.now() - started);
      return result;
    } catch {
      this.#failed();
      return undefined;
    } finally {
      this.#pending -= 1;
    }
  }

  /** Ends the tries to come back. */
  end(): void {
    this.#isEnded = true;
  }

  #succeeded(ms: number): void {
    this.#failures = 0;
    this.#usualMs += WEIGHT * (ms - this.#usualMs);
  }

  #failed(): void {
    this.#failures += 1;
    if (this.#failures < FAILURES || this.#isOpen) return;
    this.#isOpen = true;
    this.#options.onChange(false);
    void this.#comeBack();
  }

  async #comeBack(): Promise<void> {
    do await delay(REST_MS, undefined, { ref: false });
    while (!this.#isEnded && !(await this.#answersInTime()));
    this.#failures = 0;
    this.#isOpen = false;
    if (!this.#isEnded) this.#options.onChange(true);
  }

  /** One ping at a time: while Redis hangs none is sent after the first. */
  async #answersInTime(): Promise<boolean> {
    if (!this.#options.isReady()) return false;
    try {
      const ping = this.#options.ping();
      const answer = await within(ping, this.#options.timeoutMs);
      await ping;
      return answer !== undefined;
    } catch {
      return false;
    }
  }
}
