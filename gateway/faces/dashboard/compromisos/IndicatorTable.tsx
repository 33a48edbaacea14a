import { shownNumber } from '../../states/shownNumber.ts';
import { CODE_OF } from '../agencyFields.ts';
import { missingOf } from '../missingOf.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { FigureCell } from '../parts/FigureCell.tsx';
import type { ChosenOrNot } from './chosenFirst.ts';
import { type AgencyRow, agencyRows, targetsByYear } from './indicatorRows.ts';
import type { ObjectiveProps } from './ObjectiveSection.tsx';

interface IndicatorTableProps extends ObjectiveProps {
  readonly indicators: readonly ChosenOrNot[];
}

/** Each indicator with its baseline and the target of each year above what each agency answers for that year. */
export function IndicatorTable(props: IndicatorTableProps) {
  const { indicators, years, words, objective } = props;
  return (
    <div className="slide" role="region" tabIndex={0} aria-label={words.axes[objective.axis]}>
      <table className="indicators">
        <thead>
          <tr>
            <th scope="col">{words.indicator}</th>
            <th scope="col">{words.baseline}</th>
            {years.map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        {indicators.map((each) => (
          <Indicator key={each.indicator.code} {...props} {...each} />
        ))}
      </table>
    </div>
  );
}

type IndicatorProps = ObjectiveProps & ChosenOrNot;

function Indicator(props: IndicatorProps) {
  const { indicator, isChosen, years, words } = props;
  const rows = agencyRows(indicator, years);
  return (
    <tbody>
      <tr className="indicator">
        <th scope="rowgroup" colSpan={years.length + 2}>
          {indicator.title}
          {isChosen && <span className="tag">{words.chosen}</span>}
        </th>
      </tr>
      <Targets {...props} />
      {rows.map((row) => (
        <AgencyAnswers key={row.agency} {...props} row={row} />
      ))}
      {rows.length === 0 && (
        <tr>
          <td colSpan={years.length + 2}>{words.noAnswer}</td>
        </tr>
      )}
    </tbody>
  );
}

function Targets({ indicator, years, words, language }: IndicatorProps) {
  const { baseline } = indicator;
  const targets = targetsByYear(indicator, years);
  const hasBaseline = baseline.value !== null;
  return (
    <tr className="targets">
      <th scope="row">{words.target}</th>
      <td className="baseline" data-label={words.baseline}>
        {hasBaseline
          ? `${shownNumber(baseline.value, language)} (${baseline.year})`
          : words.baselineNone}
      </td>
      {targets ? (
        targets.map((target, index) => (
          <td key={years[index]}>
            {target === null ? words.targetNoneYear : shownNumber(target, language)}
          </td>
        ))
      ) : (
        <td colSpan={years.length}>{words.targetNone}</td>
      )}
    </tr>
  );
}

function AgencyAnswers(props: IndicatorProps & { readonly row: AgencyRow }) {
  const { row, years, answer, words, language } = props;
  const agency = CODE_OF[row.agency];
  const unit = row.answer ? words.units[row.answer.unit] : '';
  const common = { unit, language, agency };
  return (
    <tr>
      <th scope="row" colSpan={2}>
        <AgencyName agency={agency} language={language} isShort />
        {unit !== '' && <span className="unit">, {unit}</span>}
      </th>
      {row.isThere ? (
        row.figures.map((figure, index) => (
          <td key={years[index]}>
            {figure ? <FigureCell figure={figure} {...common} /> : words.answerNone}
          </td>
        ))
      ) : (
        <td colSpan={years.length}>
          <FigureCell figure={null} missing={missingOf(answer, agency)} {...common} />
        </td>
      )}
    </tr>
  );
}
