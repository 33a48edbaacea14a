import type { Random } from './random.ts';

/** How an agency's system writes names. */
export type Style = 'UPPER_ACCENTED' | 'UPPER_PLAIN' | 'TITLE';

export interface Spelling {
  readonly givenNames: string;
  readonly surnames: string;
  readonly misspelt: boolean;
}

const MISSPELT = 0.06;
const SECOND_NAME_DROPPED = 0.15;
const ONE_SURNAME = 0.07;

/** An agency's own spelling of a name: its style, names left out, and now and then a slip. */
export function spell(
  person: { readonly givenNames: string; readonly surnames: string },
  style: Style,
  random: Random,
): Spelling {
  const given = random.chance(SECOND_NAME_DROPPED)
    ? firstWord(person.givenNames)
    : person.givenNames;
  const family = random.chance(ONE_SURNAME) ? firstWord(person.surnames) : person.surnames;
  const misspelt = random.chance(MISSPELT);
  const slip = misspelt ? random.pick(SLIPS) : KEPT;
  const slipped = slip({ given, family }, random);
  return {
    givenNames: styled(slipped.given, style),
    surnames: styled(slipped.family, style),
    misspelt,
  };
}

interface Name {
  readonly given: string;
  readonly family: string;
}

const KEPT = (name: Name): Name => name;

const SLIPS: readonly ((name: Name, random: Random) => Name)[] = [
  ({ given, family }, random) => ({ given: loseLetter(given, random), family }),
  ({ given, family }, random) => ({ given, family: loseLetter(family, random) }),
  ({ given, family }, random) => ({ given, family: doubleLetter(family, random) }),
  ({ given, family }) => ({ given, family: family.split(' ').reverse().join(' ') }),
];

/** Never the first letter: people notice that one. */
function loseLetter(text: string, random: Random): string {
  const at = random.between(1, firstWord(text).length - 1);
  return text.slice(0, at) + text.slice(at + 1);
}

function doubleLetter(text: string, random: Random): string {
  const at = random.between(1, firstWord(text).length - 1);
  return text.slice(0, at) + text.charAt(at) + text.slice(at);
}

function firstWord(text: string): string {
  return text.split(' ')[0] ?? text;
}

function styled(text: string, style: Style): string {
  if (style === 'TITLE') return text;
  const upper = text.toUpperCase();
  return style === 'UPPER_ACCENTED'
    ? upper
    : upper.normalize('NFD').replace(/[\u0300-\u036F]/g, '');
}
