import { weighted } from '../weighted.ts';
import type { Random } from '../random.ts';

/** Offences without an identified victim, by article; weights are guesses. */
export const ARTICLE = weighted({
  '141': 1,
  '162': 6,
  '188A': 8,
  '188B': 0.5,
  '188C': 1,
  '188D': 7,
  '213': 3,
  '213A': 13,
  '214': 3,
  '217': 4,
  '217A': 21,
  '218': 25,
  '219': 1.5,
  '219A': 6,
});

const FORM: Readonly<Record<string, (random: Random) => string>> = {
  '162': weighted({ FORCED_RECRUITMENT: 1 }),
  '219': weighted({ SEX_TRAFFICKING_IN_TOURISM: 1 }),
  '188A': weighted({
    SEX_TRAFFICKING_IN_TOURISM: 9,
    LIVE_STREAMED_SEXUAL_EXPLOITATION: 9,
    FORCED_BEGGING: 11,
    FORCED_RECRUITMENT: 2,
    NONE: 69,
  }),
  '218': weighted({ LIVE_STREAMED_SEXUAL_EXPLOITATION: 22, NONE: 78 }),
  '219A': weighted({
    LIVE_STREAMED_SEXUAL_EXPLOITATION: 30,
    SEX_TRAFFICKING_IN_TOURISM: 15,
    NONE: 55,
  }),
  '217A': weighted({ SEX_TRAFFICKING_IN_TOURISM: 18, NONE: 82 }),
  '213A': weighted({
    SEX_TRAFFICKING_IN_TOURISM: 8,
    LIVE_STREAMED_SEXUAL_EXPLOITATION: 6,
    NONE: 86,
  }),
};

/** The form prioritised by the Compact that an officer notes for an offence, or null when none was noted. */
export function formOf(article: string, random: Random): string | null {
  if (random.chance(0.05)) return null;
  return FORM[article]?.(random) ?? 'NONE';
}

/** Articles that adults suffer too. */
export const ALSO_ADULTS: ReadonlySet<string> = new Set(['141', '188A', '188B', '213', '214']);

export const UNIT = weighted({ SIJIN: 46, DIJIN: 14, DIPRO: 16, CHILDHOOD_POLICE: 24 });

export const UNTIL_RECORDED = { from: 0, to: 60 };
