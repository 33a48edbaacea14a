import type { Catalogue } from './catalogue.ts';
import { folded } from '../../words/folded.ts';
import { spanishTerms } from './spanishTerm.ts';
import type { Described, TypeCard } from './typeCard.ts';

/** A type, or a field or value of it, that a search found. */
export interface Found {
  readonly card: TypeCard;
  /** Undefined when it is the type itself. */
  readonly part: Described | undefined;
  /** The Spanish term that was found, or the one of what was found. */
  readonly term: string | undefined;
}

interface Ranked extends Found {
  readonly rank: number;
}

/** How many are shown: further down nobody looks. */
const MOST = 60;

/**
 * The types, fields and values that hold every word of a search, with or without accents: those whose Spanish term or name
 * it is first, then those whose term or name holds it, then those whose description does.
 */
export function searchTypes(catalogue: Catalogue, wanted: string): readonly Found[] {
  const query = folded(wanted).trim();
  if (query === '') return [];
  return [...catalogue.values()]
    .flatMap((card) => [
      rankedIn(card, undefined, query),
      ...partsOf(card).map((part) => rankedIn(card, part, query)),
    ])
    .filter((found) => found !== undefined)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST);
}

function partsOf({ fields, inputs, values }: TypeCard): readonly Described[] {
  return [...fields, ...inputs, ...values];
}

function rankedIn(card: TypeCard, part: Described | undefined, query: string): Ranked | undefined {
  const { name, description } = part ?? card;
  const terms = spanishTerms(description);
  const term = terms.find((each) => folded(each).includes(query)) ?? terms[0];
  const names = [name, ...terms].map(folded);
  const rank = rankOf({ names, text: folded(description) }, query);
  // Of two alike, the type stands before its parts.
  return rank === undefined ? undefined : { card, part, term, rank: rank + (part ? 0.5 : 0) };
}

interface Searched {
  readonly names: readonly string[];
  readonly text: string;
}

function rankOf({ names, text }: Searched, query: string): number | undefined {
  // Its own name and its first term are what it is called; what else it mentions comes after.
  if (names.indexOf(query) === 0 || names.indexOf(query) === 1) return 0;
  if (names.some((name) => name.startsWith(query))) return 1;
  const words = query.split(/\s+/);
  if (words.every((word) => names.some((name) => name.includes(word)))) return 2;
  return words.every((word) => text.includes(word)) ? 3 : undefined;
}
