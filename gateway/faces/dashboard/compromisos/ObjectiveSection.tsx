import type { ReactNode } from 'react';
import type { AnnualDialoguePackQuery } from '../../../../schema/generated/operations.ts';
import type { CommitmentsWords } from '../../words/dashboard/compromisos/words.ts';
import type { Language } from '../../words/language.ts';
import type { ViewAnswer } from '../view.ts';
import { chosenFirst, type Dialogue } from './chosenFirst.ts';
import { IndicatorTable } from './IndicatorTable.tsx';
import type { Objective } from './indicatorRows.ts';
import { Notes } from './Notes.tsx';
import { objectiveTitle } from './objectiveTitle.ts';

/** What an objective is shown with. */
export interface ObjectiveProps {
  readonly objective: Objective;
  readonly years: readonly number[];
  readonly dialogue: Dialogue | undefined;
  readonly answer: ViewAnswer<AnnualDialoguePackQuery>;
  readonly words: CommitmentsWords;
  readonly language: Language;
  /** What stands under its table. */
  readonly children?: ReactNode;
}

/** One objective: what is to be reached, who takes part, and its indicators with baseline, targets and answers. */
export function ObjectiveSection(props: ObjectiveProps) {
  const { objective, dialogue, words, children } = props;
  const { code, content, indicators, subObjectives } = objective;
  const notes = [
    subObjectives,
    ...indicators.flatMap(({ baseline, targets }) => [baseline, targets]),
  ];
  return (
    <section className="section objective" aria-labelledby={`objective-${code}`}>
      <h2 id={`objective-${code}`}>{objectiveTitle(objective, words)}</h2>
      <p className="hint">{content}</p>
      <Actors {...props} />
      {subObjectives.items.length > 0 && (
        <ul className="sub-objectives">
          {subObjectives.items.map((item) => (
            <li key={item.code}>
              <b>{item.code}</b> {item.content}
            </li>
          ))}
        </ul>
      )}
      <div className="panel">
        {indicators.length > 0 ? (
          <IndicatorTable {...props} indicators={chosenFirst(indicators, dialogue)} />
        ) : (
          <p className="panel-body">{words.noIndicators}</p>
        )}
        <Notes documented={notes} words={words} />
        {children}
      </div>
    </section>
  );
}

function Actors({ objective: { actors }, words }: ObjectiveProps) {
  return (
    <p className="actors">
      <b>{words.actors}</b>{' '}
      {actors.map(({ name, evidence }, index) => (
        <span key={name}>
          {index > 0 && ' · '}
          {name}
          {evidence !== 'CONFIRMED' && <small> ({words.evidence[evidence]})</small>}
        </span>
      ))}
    </p>
  );
}
