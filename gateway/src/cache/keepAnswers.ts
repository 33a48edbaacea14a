import type { Observer } from '../observer.ts';
import type { KeptBytes } from './keptBytes.ts';

/** An answer that could be kept. */
export interface WholeAnswer {
  /** The serialised `data`. */
  readonly data: Buffer;
  readonly errors: readonly unknown[];
  /** The services that an earlier answer stood in for. */
  readonly stale: ReadonlyMap<string, unknown>;
}

/** Whole answers by `answerKey`. */
export interface KeptAnswers {
  /** Whether anything is kept at all. */
  readonly isOn: boolean;
  /** The serialised `data`: at once when it is at hand, with a promise when it must be fetched. */
  find(key: string): Buffer | undefined | Promise<Buffer | undefined>;
  /** Keeps the answer if it is whole: without errors, and from the state that the key names. */
  keep(key: string, answer: WholeAnswer): void;
}

/** Keeps whole answers, so that one that was given is given again without asking, merging or checking anything. */
export function keepAnswers(
  kept: KeptBytes,
  { isOn, observer }: { readonly isOn: boolean; readonly observer: Observer },
): KeptAnswers {
  const looked = (bytes: Buffer | undefined): Buffer | undefined => {
    observer.looked('answer', bytes !== undefined);
    return bytes;
  };
  return {
    isOn,
    find(key) {
      const found = kept.find(key);
      return found instanceof Promise ? found.then(looked) : looked(found);
    },
    keep(key, { data, errors, stale }) {
      if (errors.length === 0 && stale.size === 0) kept.keep(key, data);
    },
  };
}
