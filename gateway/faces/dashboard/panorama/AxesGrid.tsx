import { pageLink } from '../../page/pageLink.ts';
import { AXES, PANORAMA_WORDS as WORDS } from '../../words/dashboard/panorama.ts';
import { fill } from '../../words/fill.ts';
import { shownNumber } from '../../states/shownNumber.ts';
import { unitWords } from '../../words/dashboard/units.ts';
import { AgencyName } from '../parts/AgencyName.tsx';
import { FigureCell } from '../parts/FigureCell.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import type { ViewAnswer, ViewContext } from '../view.ts';
import { answersIn, type AgencyAnswer, type Indicator } from './indicatorAnswers.ts';
import type { PanoramaAsked } from './panoramaAnswers.ts';

interface AxesGridProps {
  readonly answer: ViewAnswer<PanoramaAsked['pack']>;
  readonly context: ViewContext;
}

/** The four axes: each indicator with what every agency answers, and the target where one has been published. */
export function AxesGrid({ answer, context }: AxesGridProps) {
  const { language, chosen, page } = context;
  const objectives = answer.data.partnership?.objectives ?? [];
  const title = fill(WORDS.axes[language], { year: chosen.year });
  const answered = objectives.flatMap(({ indicators }) => indicators.flatMap(answersIn));
  return (
    <section className="section" aria-labelledby="axes">
      <h2 id="axes">{title}</h2>
      <p className="hint">
        {WORDS.axesHint[language]}{' '}
        <a href={pageLink(page, '/dashboard/compromisos', { year: String(chosen.year) })}>
          {WORDS.toCommitments[language]}
        </a>
      </p>
      <div className="panel">
        <div className="axes">
          {objectives.map(({ code, axis, indicators }) => (
            <Axis key={code} axis={axis} indicators={indicators} context={context} />
          ))}
        </div>
        <Provenance context={context} title={title} sources={onceEach(answered)} question="pack" />
      </div>
    </section>
  );
}

/** Each agency once: its answers to several indicators come from several of its releases, of which the first is named. */
function onceEach(answers: readonly AgencyAnswer[]): readonly AgencyAnswer[] {
  return answers.filter(
    ({ agency }, index) => answers.findIndex((other) => other.agency === agency) === index,
  );
}

interface AxisProps {
  readonly axis: string;
  readonly indicators: readonly Indicator[];
  readonly context: ViewContext;
}

function Axis({ axis, indicators, context }: AxisProps) {
  const { language } = context;
  return (
    <div className="axis">
      <h3>{AXES[axis]?.[language] ?? axis}</h3>
      {indicators.length === 0 && <p className="quiet">{WORDS.noIndicator[language]}</p>}
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.code}>
            <p>{indicator.title}</p>
            <Answered indicator={indicator} context={context} />
            <p className="target">{targetIn(indicator, context)}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answered({
  indicator,
  context: { language },
}: {
  readonly indicator: Indicator;
  readonly context: ViewContext;
}) {
  const answers = answersIn(indicator);
  if (answers.length === 0) return <p className="quiet">{WORDS.noAnswer[language]}</p>;
  return (
    <>
      {answers.map(({ agency, count, unit }) => (
        <p key={agency} className="answered">
          <AgencyName agency={agency} language={language} isShort />
          <FigureCell figure={count} unit={unitWords(unit)[language]} {...{ language, agency }} />
        </p>
      ))}
    </>
  );
}

function targetIn({ targets }: Indicator, { language, chosen }: ViewContext): string {
  const value = targets.items.find(({ year }) => year === chosen.year)?.value;
  return typeof value === 'number'
    ? fill(WORDS.target[language], { value: shownNumber(value, language) })
    : WORDS.noTarget[language];
}
