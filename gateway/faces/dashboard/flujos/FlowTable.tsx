import type { FigureLike } from '../../states/shownFigure.ts';
import { isState } from '../../states/shownFigure.ts';
import { STATES } from '../../states/states.ts';
import type { AgencyCode } from '../../words/dashboard/agencies.ts';
import type { FlowsWords } from '../../words/dashboard/flujos/words.ts';
import type { Language } from '../../words/language.ts';
import { FigureCell } from '../parts/FigureCell.tsx';
import type { FlowRow } from './flowMatrix.ts';
import type { Flows } from './flowsOf.ts';

interface FlowTableProps {
  readonly agency: AgencyCode;
  readonly flows: Flows;
  readonly title: string;
  readonly words: FlowsWords;
  readonly language: Language;
}

/** Destinations down, regions across; each cell says which state it is in. A row of one state says it once. */
export function FlowTable(props: FlowTableProps) {
  const { flows, title, words } = props;
  const { regions, rows } = flows.matrix;
  return (
    <div className="slide" role="region" tabIndex={0} aria-label={title}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{words.destination}</th>
            {regions.map(({ code, label }) => (
              <th key={code} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code} className={`place-${row.code.toLowerCase()}`}>
              <th scope="row">{row.label}</th>
              <Cells {...props} row={row} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cells({ row, agency, words, language }: FlowTableProps & { readonly row: FlowRow }) {
  const common = commonState(row.figures);
  const shown = (figure: FigureLike | null) => (
    <FigureCell {...{ figure, unit: words.unit, language, agency }} />
  );
  if (common)
    return (
      <td colSpan={row.figures.length} className="alike">
        {shown(common)} <span>{words.everywhere}</span>
      </td>
    );
  return row.figures.map((figure, index) => <td key={index}>{shown(figure)}</td>);
}

/** The figure whose state without a value all figures share; undefined when they do not. */
function commonState([first, ...others]: readonly (FigureLike | null)[]): FigureLike | undefined {
  if (!first || !isState(first.status) || STATES[first.status].hasValue) return undefined;
  return others.every((figure) => figure?.status === first.status) ? first : undefined;
}
