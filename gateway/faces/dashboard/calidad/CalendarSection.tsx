import { QUALITY_WORDS, type QualityWords } from '../../words/dashboard/calidad/words.ts';
import { fill } from '../../words/fill.ts';
import type { Language } from '../../words/language.ts';
import { shownDate } from '../../words/shownDate.ts';
import { CODE_OF } from '../agencyFields.ts';
import { eachSourceOnce } from '../eachSourceOnce.ts';
import { missingOf } from '../missingOf.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { FigureCell } from '../parts/FigureCell.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import type { Source } from '../parts/sourcesInWords.ts';
import type { QualityProps } from './calidad.tsx';
import { type AgencyCalendar, type CalendarDataset, calendarOf } from './calendarOf.ts';

/** One row for each dataset: what was last published, up to which day, and who answers for it. */
export function CalendarSection(props: QualityProps) {
  const { answers, context } = props;
  const words = QUALITY_WORDS[context.language];
  const calendar = calendarOf(answers.calendar.data);
  return (
    <section className="section" aria-labelledby="calendar">
      <h2 id="calendar">{words.calendar}</h2>
      <p className="hint">{words.calendarLead}</p>
      <div className="panel">
        <div className="slide" role="region" tabIndex={0} aria-label={words.calendar}>
          <table className="calendar">
            <thead>
              <tr>
                {columnsOf(words).map((title) => (
                  <th key={title} scope="col">
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {calendar.map((agency) => (
                <AgencyRows key={agency.agency} {...props} {...agency} />
              ))}
            </tbody>
          </table>
        </div>
        <Provenance
          context={context}
          title={words.calendar}
          sources={eachSourceOnce(calendar.flatMap(sourcesIn))}
          question="calendar"
        />
      </div>
    </section>
  );
}

function columnsOf(words: QualityWords): readonly string[] {
  return [words.dataset, words.responsible, words.last, words.cutOff, words.next, words.state];
}

function AgencyRows({ answers, context, agency, datasets }: QualityProps & AgencyCalendar) {
  const { language } = context;
  const words = QUALITY_WORDS[language];
  const code = CODE_OF[agency];
  const responsible = <AgencyName agency={code} language={language} />;
  if (!datasets)
    return (
      <tr>
        <th scope="row">
          <FigureCell
            figure={null}
            missing={missingOf(answers.calendar, code)}
            unit=""
            {...{ language, agency: code }}
          />
        </th>
        <td colSpan={5}>{responsible}</td>
      </tr>
    );
  return datasets.map((dataset) => (
    <tr key={dataset.id}>
      <th scope="row">
        {dataset.title}
        <small>{fill(words.yearBy, { date: words.dates[dataset.dateMeaning] })}</small>
      </th>
      <td>{responsible}</td>
      <Published dataset={dataset} words={words} language={language} />
    </tr>
  ));
}

interface PublishedProps {
  readonly dataset: CalendarDataset;
  readonly words: QualityWords;
  readonly language: Language;
}

function Published({ dataset: { current }, words, language }: PublishedProps) {
  if (!current) return <td colSpan={4}>{words.neverPublished}</td>;
  return (
    <>
      <td>{fill(words.lastNumber, { number: current.number })}</td>
      <td>{shownDate(current.cutOff, language)}</td>
      <td>{words.nextUnknown}</td>
      <td>{fill(words.inForce, { date: shownDate(current.effectiveAt, language) })}</td>
    </>
  );
}

function sourcesIn({ agency, datasets }: AgencyCalendar): readonly Source[] {
  const code = CODE_OF[agency];
  return (
    datasets?.map(({ current }) => ({ agency: code, release: current })) ?? [
      { agency: code, release: null },
    ]
  );
}
