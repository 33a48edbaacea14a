import { COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import { unitWords } from '../../words/dashboard/units.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { FigureCell } from '../parts/FigureCell.tsx';
import type { ViewContext } from '../view.ts';
import type { Answering } from './compareAnswers.ts';

interface AnswerTableProps {
  readonly answering: readonly Answering[];
  readonly context: ViewContext;
}

/** Each agency's figure with its unit. */
export function AnswerTable({ answering, context: { language } }: AnswerTableProps) {
  return (
    <table>
      <thead className="spoken">
        <tr>
          <th scope="col">{WORDS.agency[language]}</th>
          <th scope="col">{WORDS.figure[language]}</th>
        </tr>
      </thead>
      <tbody>
        {answering.map(({ agency, answer, missing }) => {
          const unit = unitWords(answer?.unit ?? '')[language];
          return (
            <tr key={agency}>
              <th scope="row">
                <AgencyName agency={agency} language={language} isShort />
              </th>
              <td>
                <FigureCell figure={answer?.count} {...{ missing, unit, language, agency }} />
                {typeof answer?.count.value === 'number' && <span className="unit"> {unit}</span>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
