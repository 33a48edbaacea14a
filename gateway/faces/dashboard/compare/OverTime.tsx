import { COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { SeriesTable, type SeriesRow } from '../parts/SeriesTable.tsx';
import { Trend } from '../parts/Trend.tsx';
import type { ViewContext } from '../view.ts';
import type { Answering } from './compareAnswers.ts';

interface OverTimeProps {
  readonly title: string;
  readonly rows: readonly SeriesRow[];
  readonly answering: readonly Answering[];
  readonly context: ViewContext;
}

/** Each agency's series on a scale of its own, and all of them as a table. */
export function OverTime({ title, rows, answering, context }: OverTimeProps) {
  const { language } = context;
  if (rows.length === 0) return null;
  return (
    <section className="section" aria-labelledby="over-time">
      <h2 id="over-time">{WORDS.overTime[language]}</h2>
      <p className="hint">{WORDS.overTimeHint[language]}</p>
      <div className="panel">
        <div className="over-time">
          {rows.map(({ agency, series, missing, unit }) => (
            <div key={agency}>
              <h3>
                <AgencyName agency={agency} language={language} />
              </h3>
              <p className="what">{unit[language]}</p>
              <Trend {...{ agency, series, missing, language }} unit={unit[language]} isWide />
            </div>
          ))}
        </div>
        <Provenance
          context={context}
          title={title}
          sources={answering}
          question="pack"
          table={<SeriesTable rows={rows} context={context} caption={title} />}
        />
      </div>
    </section>
  );
}
