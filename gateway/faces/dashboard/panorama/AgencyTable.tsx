import { PANORAMA_WORDS as WORDS } from '../../words/dashboard/panorama.ts';
import { PARTS } from '../../words/dashboard/parts.ts';
import { AGENCY_WORDS } from '../../words/dashboard/agencies.ts';
import { fill } from '../../words/fill.ts';
import { shownDate } from '../../words/shownDate.ts';
import { pageLink } from '../../page/pageLink.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { ElsewhereFigure } from '../parts/ElsewhereFigure.tsx';
import { FigureCell } from '../parts/FigureCell.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { SeriesTable } from '../parts/SeriesTable.tsx';
import { Trend } from '../parts/Trend.tsx';
import { figureIn } from '../series.ts';
import type { ViewContext } from '../view.ts';
import type { AgencyRow } from './agencyRows.ts';
import { publishedElsewhere } from './publishedElsewhere.ts';
import type { PanoramaAsked } from './panoramaAnswers.ts';

interface AgencyTableProps {
  readonly rows: readonly AgencyRow[];
  readonly gap: PanoramaAsked['gap'];
  readonly context: ViewContext;
}

/** Each agency's figure, with its margin, its trend, what stands elsewhere, and its release. */
export function AgencyTable({ rows, gap, context }: AgencyTableProps) {
  const { language, chosen } = context;
  const title = `${WORDS.table[language]}, ${chosen.year}`;
  return (
    <section className="panel">
      <table className="agencies stacked">
        <caption className="spoken">{title}</caption>
        <Head context={context} />
        <tbody>
          {rows.map((row) => (
            <Row key={row.agency} row={row} gap={gap} context={context} />
          ))}
        </tbody>
      </table>
      <Provenance
        context={context}
        title={title}
        sources={rows}
        question="gap"
        note={PARTS.neverAdded[language]}
        table={<SeriesTable rows={rows} context={context} caption={title} />}
      />
    </section>
  );
}

function Head({ context: { language, chosen, years } }: Pick<AgencyTableProps, 'context'>) {
  const span = { first: Math.min(...years), last: Math.max(...years) };
  return (
    <thead>
      <tr>
        <th scope="col">{WORDS.what[language]}</th>
        <th scope="col">{chosen.year}</th>
        <th scope="col">{fill(WORDS.trend[language], span)}</th>
        <th scope="col">{WORDS.elsewhere[language]}</th>
        <th scope="col">{WORDS.release[language]}</th>
      </tr>
    </thead>
  );
}

interface RowProps extends Pick<AgencyTableProps, 'gap' | 'context'> {
  readonly row: AgencyRow;
}

function Row({ row, gap, context }: RowProps) {
  const { agency, series, missing, unit, what } = row;
  const { language, chosen } = context;
  const elsewhere = publishedElsewhere(gap, agency, chosen.year);
  return (
    <tr>
      <th scope="row">
        <AgencyName agency={agency} language={language} />
        <p className="what">{what[language]}</p>
      </th>
      <td>
        <FigureCell
          figure={figureIn(series, chosen.year)}
          missing={missing}
          unit={unit[language]}
          {...{ language, agency }}
          isLarge
        />
      </td>
      <td>
        <Trend {...{ agency, series, language, missing }} unit={unit[language]} />
      </td>
      <td data-label={WORDS.elsewhere[language]}>
        {elsewhere ? (
          <ElsewhereFigure figure={elsewhere} language={language} />
        ) : (
          <span className="quiet">{WORDS.noElsewhere[language]}</span>
        )}
      </td>
      <td>
        <ReleaseCell row={row} context={context} />
      </td>
    </tr>
  );
}

function ReleaseCell({ row, context }: Omit<RowProps, 'gap'>) {
  const { language, page, chosen } = context;
  const { release, agency } = row;
  const name = AGENCY_WORDS[agency].name[language];
  return (
    <p className="release">
      {release
        ? `${fill(PARTS.publication[language], { number: release.number })} · ${fill(PARTS.cutOff[language], { date: shownDate(release.cutOff, language) })}`
        : PARTS.noPublication[language]}
      <a href={pageLink(page, '/dashboard/comparar', { year: String(chosen.year) })}>
        {WORDS.definition[language]}
        <span className="spoken">: {name}</span>
      </a>
    </p>
  );
}
