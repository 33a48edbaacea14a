import { AGENCY_WORDS } from '../../words/dashboard/agencies.ts';
import { QUALITY_WORDS, type QualityWords } from '../../words/dashboard/calidad/words.ts';
import { fill } from '../../words/fill.ts';
import type { Language } from '../../words/language.ts';
import { shownDate } from '../../words/shownDate.ts';
import { CODE_OF } from '../agencyFields.ts';
import { Rows } from '../parts/Rows.tsx';
import type { QualityProps } from './calidad.tsx';
import { calendarOf, changesOf, type ReleaseChange } from './calendarOf.ts';

/** What each new release changed of the one before it. */
export function CorrectionsSection({ answers, context }: QualityProps) {
  const { language } = context;
  const words = QUALITY_WORDS[language];
  const rows = calendarOf(answers.calendar.data).flatMap(({ agency, datasets }) =>
    (datasets ?? [])
      .flatMap(changesOf)
      .map((change) => [
        change.title,
        AGENCY_WORDS[CODE_OF[agency]].name[language],
        fill(words.lastNumber, { number: change.number }),
        shownDate(change.effectiveAt, language),
        inWords(change, words, language),
      ]),
  );
  return (
    <section className="section" aria-labelledby="corrections">
      <h2 id="corrections">{words.corrections}</h2>
      <p className="hint">{rows.length > 0 ? words.correctionsLead : words.correctionsNone}</p>
      {rows.length > 0 && (
        <div className="panel">
          <Rows
            label={words.corrections}
            head={[words.dataset, words.responsible, words.release, words.state, words.correction]}
            rows={rows}
          />
        </div>
      )}
    </section>
  );
}

function inWords(
  { newCutOff, hasNewDefinition }: ReleaseChange,
  { changes }: QualityWords,
  language: Language,
): string {
  const cutOff = newCutOff
    ? fill(changes.cutOff, { date: shownDate(newCutOff, language) })
    : changes.correction;
  return hasNewDefinition ? `${cutOff}. ${changes.definition}.` : `${cutOff}.`;
}
