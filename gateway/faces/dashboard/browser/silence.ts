import { AGENCY_WORDS, type AgencyCode } from '../../words/dashboard/agencies.ts';
import { PARTS } from '../../words/dashboard/parts.ts';
import type { Language } from '../../words/language.ts';
import { tell } from './news.ts';

/** The agencies that the page says are silent. */
export function silentIn(place: HTMLElement): readonly string[] {
  const notice = place.querySelector<HTMLElement>('[data-silent]');
  return notice?.dataset['silent']?.split(' ') ?? [];
}

interface Change {
  readonly before: readonly string[];
  readonly now: readonly string[];
  readonly language: Language;
}

/** Says which agency answers again, and which no longer does. */
export function tellWhoAnswers({ before, now, language }: Change): void {
  const back = before.filter((agency) => !now.includes(agency));
  const gone = now.filter((agency) => !before.includes(agency));
  const called = (agencies: readonly string[]) => ({
    agency: agencies.map(nameIn(language)).join(', '),
  });
  // Who is gone is said on the page as well.
  if (gone.length > 0) tell(PARTS.partial, language, { values: called(gone), isSeen: false });
  if (back.length > 0) tell(PARTS.recovered, language, { values: called(back) });
}

function nameIn(language: Language): (agency: string) => string {
  return (agency) => AGENCY_WORDS[agency as AgencyCode]?.name[language] ?? agency;
}
