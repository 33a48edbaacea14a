import type { Observer } from '../observer.ts';

/** What an ask learned of the agency's health; `nothing` when it ended for a reason of the asker's own. */
export type Finding = 'well' | 'unwell' | 'nothing';

/** Leave to ask: `find` must be called once, whatever happens. */
export interface Pass {
  /** The one ask that tries out an agency that was left alone. */
  readonly isTrial: boolean;
  find(finding: Finding): void;
}

/**
 * @property failures in a row that open the breaker
 * @property now milliseconds of a clock that never goes back
 */
export interface BreakerOptions {
  readonly failures: number;
  readonly restMs: number;
  readonly now: () => number;
  readonly changed: (state: Parameters<Observer['breaker']>[1]) => void;
}

/**
 * Leaves an agency alone after several failures in a row. After its rest the next ask alone is let through: if the agency is
 * well everybody may ask again, otherwise it rests anew.
 */
export class Breaker {
  readonly #options: BreakerOptions;
  readonly #ordinary: Pass = { isTrial: false, find: (finding) => this.#found(finding) };
  readonly #trial: Pass = { isTrial: true, find: (finding) => this.#tried(finding) };
  #state: 'closed' | 'open' | 'half-open' = 'closed';
  #failuresInARow = 0;
  #restsUntil = 0;

  constructor(options: BreakerOptions) {
    this.#options = options;
  }

  /** Leave to ask now, or undefined while the agency is left alone. */
  admit(): Pass | undefined {
    if (this.#state === 'closed') return this.#ordinary;
    if (this.#state === 'half-open' || this.#options.now() < this.#restsUntil) return undefined;
    this.#become('half-open');
    return this.#trial;
  }

  /** An ask that began before the breaker opened no longer counts when it ends. */
  #found(finding: Finding): void {
    if (this.#state !== 'closed' || finding === 'nothing') return;
    this.#failuresInARow = finding === 'well' ? 0 : this.#failuresInARow + 1;
    if (this.#failuresInARow >= this.#options.failures) this.#rest();
  }

  #tried(finding: Finding): void {
    if (finding === 'unwell') this.#rest();
    // The rest is over and nothing was learned: the next ask tries.
    else if (finding === 'nothing') this.#become('open');
    else {
      this.#failuresInARow = 0;
      this.#become('closed');
    }
  }

  #rest(): void {
    this.#restsUntil = this.#options.now() + this.#options.restMs;
    this.#become('open');
  }

  #become(state: 'closed' | 'open' | 'half-open'): void {
    this.#state = state;
    this.#options.changed(state);
  }
}
