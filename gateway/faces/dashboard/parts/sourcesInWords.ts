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

/** Each agency with the number and cut-off of its release. */
export function sourcesInWords(sources: readonly Source[], language: Language): string {
  const each = sources.map(({ agency, release }) => {
    const name = AGENCY_WORDS[agency].name[language];
    if (!release) return `${name}, ${PARTS.noPublication[language]}`;
    const number = fill(PARTS.publication[language], { number: release.number });
    const date = shownDate(release.cutOff, language);
    return `${name}, ${number}, ${fill(PARTS.cutOff[language], { date })}`;
  });
  return each.join(' · ');
}
