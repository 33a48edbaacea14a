import { CODE_OF } from '../agencyFields.ts';
import { agencyRows, type Indicator } from '../compromisos/indicatorRows.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import type { SheetProps } from './sheetProps.ts';

/** What each indicator means, and what each agency counts when it answers it. */
export function Definitions(props: SheetProps) {
  const { partnership, words } = props;
  const indicators = partnership.objectives.flatMap((objective) => objective.indicators);
  return (
    <section aria-labelledby="definitions">
      <h2 id="definitions">{words.dialogue.annex}</h2>
      <p className="hint">{words.dialogue.annexLead}</p>
      {indicators.map((indicator) => (
        <Definition key={indicator.code} {...props} indicator={indicator} />
      ))}
    </section>
  );
}

function Definition({
  indicator,
  words,
  years,
  context: { language },
}: SheetProps & { readonly indicator: Indicator }) {
  const answers = agencyRows(indicator, years).flatMap(({ agency, answer }) =>
    answer ? [{ code: CODE_OF[agency], answer }] : [],
  );
  return (
    <div className="definition">
      <h3>{indicator.title}</h3>
      <p>{indicator.definition}</p>
      <dl>
        {answers.map(({ code, answer }) => (
          <div key={code}>
            <dt>
              <AgencyName agency={code} language={language} isShort />, {words.units[answer.unit]}
            </dt>
            <dd>{answer.definition}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
