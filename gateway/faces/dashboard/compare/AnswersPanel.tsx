import { COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import { fill } from '../../words/fill.ts';
import { Provenance } from '../parts/Provenance.tsx';
import type { ViewContext } from '../view.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { Axis } from './Axis.tsx';
import type { Answering } from './compareAnswers.ts';
import { ElsewhereTable } from './ElsewhereTable.tsx';
import type { Elsewhere } from './publishedFor.ts';

interface AnswersPanelProps {
  readonly title: string;
  readonly answering: readonly Answering[];
  readonly elsewhere: readonly Elsewhere[];
  readonly context: ViewContext;
}

/** Every agency's number with its margin, in words and on one axis; below, what was published elsewhere. */
export function AnswersPanel({ title, answering, elsewhere, context }: AnswersPanelProps) {
  const { language, chosen } = context;
  return (
    <section className="panel answers" aria-labelledby="answers">
      <h2 id="answers">{WORDS.answers[language]}</h2>
      <p className="hint">{WORDS.answersHint[language]}</p>
      {answering.length === 0 ? (
        <p className="quiet">{fill(WORDS.noAnswers[language], { year: chosen.year })}</p>
      ) : (
        <div className={`axis-rows rows-${answering.length}`}>
          <AnswerTable answering={answering} context={context} />
          <Axis answering={answering} elsewhere={elsewhere} language={language} />
        </div>
      )}
      <ElsewhereTable figures={elsewhere} context={context} />
      <Provenance
        context={context}
        title={`${title}, ${chosen.year}`}
        sources={answering}
        question="asked"
      />
    </section>
  );
}
