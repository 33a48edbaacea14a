import { PANORAMA_WORDS as WORDS } from '../../words/dashboard/panorama.ts';
import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { Words } from '../../words/language.ts';
import { figureIn, type YearFigure } from '../series.ts';
import type { ViewContext } from '../view.ts';
import { AgencyName } from './AgencyName.tsx';
import { FigureCell } from './FigureCell.tsx';

/** One agency's series. */
export interface SeriesRow {
  readonly agency: AgencyCode;
  readonly unit: Words;
  readonly series: readonly YearFigure[] | undefined;
  readonly missing: 'UNAVAILABLE' | 'NOT_AUTHORISED' | undefined;
}

interface SeriesTableProps {
  readonly rows: readonly SeriesRow[];
  readonly context: ViewContext;
  readonly caption: string;
}

/** Every agency's figures, year by year: what the trends draw. */
export function SeriesTable({ rows, context, caption }: SeriesTableProps) {
  const { language, years } = context;
  return (
    <table>
      <caption className="spoken">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{WORDS.yearColumn[language]}</th>
          {rows.map(({ agency }) => (
            <th scope="col" key={agency}>
              <AgencyName agency={agency} language={language} isShort />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {years.map((year) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            {rows.map(({ agency, series, missing, unit }) => (
              <td key={agency}>
                <FigureCell
                  figure={figureIn(series, year)}
                  missing={missing ?? 'UNAVAILABLE'}
                  unit={unit[language]}
                  {...{ language, agency }}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
