import { nearest } from '@alianza/kit/codes/nearest';
import { Refusal } from './refusal.ts';

/** The word if it is one of those known, `what` naming them; else a Refusal that lists them and guesses which was meant. */
export function oneOf<Word extends string>(
  what: string,
  word: string,
  words: readonly Word[],
): Word {
  const found = words.find((known) => known === word);
  if (found) return found;
  const close = word && nearest(word, words);
  throw new Refusal(
    `${word ? `"${word}" is no ${what}` : `Name the ${what}`}: ${words.join(', ')}.` +
      (close ? ` Did you mean ${close}?` : ''),
  );
}
