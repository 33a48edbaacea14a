import { AGENCY_WORDS, type AgencyCode } from '../../words/dashboard/agencies.ts';
import { PARTS } from '../../words/dashboard/parts.ts';
import { fill } from '../../words/fill.ts';
import type { Language } from '../../words/language.ts';
import { shownDate } from '../../words/shownDate.ts';

/** A release that figures come from; null when its agency did not answer. */
export interface Source {
  readonly agency: AgencyCode;
  readonly release: { readonly number: number; readonly cutOff: string } | null | undefined;
}

/** Where figures come from; or, in words, where facts were read that are no figures. */
export type Sources = readonly Source[] | string;

/** Each agency with the number of its release, and the cut-off: once where it is the same for all. */
export function sourcesInWords(sources: Sources, language: Language): string {
  if (typeof sources === 'string') return sources;
  const cutOffs = new Set(sources.flatMap(({ release }) => release?.cutOff ?? []));
  const isOne = cutOffs.size === 1;
  const each = sources.map((source) => inWords(source, language, !isOne)).join(' · ');
  const [cutOff] = cutOffs;
  return isOne && cutOff ? `${each}, ${cutOffInWords(cutOff, language)}` : each;
}

function inWords({ agency, release }: Source, language: Language, isDated: boolean): string {
  const name = AGENCY_WORDS[agency].short[language];
  if (!release) return `${name} ${PARTS.noPublication[language]}`;
  const number = fill(PARTS.publication[language], { number: release.number });
  const dated = isDated ? `, ${cutOffInWords(release.cutOff, language)}` : '';
  return `${name} ${number}${dated}`;
}

function cutOffInWords(cutOff: string, language: Language): string {
  return fill(PARTS.cutOff[language], { date: shownDate(cutOff, language) });
}
