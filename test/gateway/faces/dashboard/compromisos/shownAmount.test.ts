import { describe, expect, it } from '@jest/globals';
import { shownAmount } from '../../../../../gateway/faces/dashboard/compromisos/shownAmount.ts';
import { COMMITMENTS_WORDS } from '../../../../../gateway/faces/words/dashboard/compromisos/words.ts';

describe('A sum of money', () => {
  const es = { words: COMMITMENTS_WORDS.es, language: 'es' } as const;
  const en = { words: COMMITMENTS_WORDS.en, language: 'en' } as const;

  it.each([
    ['AT_MOST', 'Hasta USD\u00a010.000.000', 'Up to USD\u00a010,000,000'],
    ['AT_LEAST', 'Más de USD\u00a010.000.000', 'More than USD\u00a010,000,000'],
    ['AS_STATED', 'USD\u00a010.000.000', 'USD\u00a010,000,000'],
  ] as const)('stated %s says so in both languages', (bound, spanish, english) => {
    const amount = { usd: 10_000_000, bound };
    expect(shownAmount(amount, es)).toBe(spanish);
    expect(shownAmount(amount, en)).toBe(english);
  });

  it('that is not public is never a zero', () => {
    expect(shownAmount({ usd: null, bound: null }, es)).toBe('No publicado');
  });
});
