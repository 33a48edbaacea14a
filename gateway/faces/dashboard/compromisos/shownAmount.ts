import { shownNumber } from '../../states/shownNumber.ts';
import type { CommitmentsWords } from '../../words/dashboard/compromisos/words.ts';
import type { Language } from '../../words/language.ts';

/** A sum as the graph gives it. */
export interface AmountLike {
  readonly usd: number | null;
  readonly bound: 'AS_STATED' | 'AT_LEAST' | 'AT_MOST' | null;
}

/** A sum of money in words: what it is to the true one, the currency and the sum; or that it is not public. */
export function shownAmount(
  { usd, bound }: AmountLike,
  { words, language }: { readonly words: CommitmentsWords; readonly language: Language },
): string {
  if (usd === null) return words.notPublished;
  return words.bounds[bound ?? 'AS_STATED'].replace(
    '{sum}',
    `USD\u00a0${shownNumber(usd, language)}`,
  );
}
