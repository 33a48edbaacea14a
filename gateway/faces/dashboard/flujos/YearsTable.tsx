import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { FlowsWords } from '../../words/dashboard/flujos/words.ts';
import type { Language } from '../../words/language.ts';
import { FigureCell } from '../parts/FigureCell.tsx';
import { Rows } from '../parts/Rows.tsx';
import type { Flows } from './flowsOf.ts';

interface YearsTableProps {
  readonly agency: AgencyCode;
  readonly flows: Flows;
  readonly words: FlowsWords;
  readonly language: Language;
}

/** The destinations of the whole country, by year or period, for who asks for them. */
export function YearsTable({ agency, flows: { country }, words, language }: YearsTableProps) {
  const times = [...new Set(country.map(({ time }) => time))];
  const places = [...new Map(country.map(({ code, label }) => [code, label]))];
  const figures = new Map(country.map(({ time, code, figure }) => [`${time} ${code}`, figure]));
  const rows = places.map(([code, label]) => [
    label,
    ...times.map((time) => (
      <FigureCell
        key={time}
        figure={figures.get(`${time} ${code}`)}
        unit={words.unit}
        {...{ agency, language }}
      />
    )),
  ]);
  return (
    <details className="more">
      <summary>{words.yearsTitle}</summary>
      <Rows label={words.yearsTitle} head={[words.destination, ...times]} rows={rows} />
    </details>
  );
}
