import { COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import { fill } from '../../words/fill.ts';
import { Provenance } from '../parts/Provenance.tsx';
import type { Answers, ViewContext } from '../view.ts';
import { AnswerTable } from './AnswerTable.tsx';
import { answeringIn, type CompareAsked, type Question } from './compareAnswers.ts';

interface InDepartmentProps {
  readonly question: Question;
  readonly answers: Answers<CompareAsked>;
  readonly context: ViewContext;
}

/** The same question in the department that was chosen; nothing when none was. */
export function InDepartment({ question, answers, context }: InDepartmentProps) {
  const { language, chosen } = context;
  const { department } = answers.asked.data;
  if (chosen.department === undefined || !department) return null;
  const answering = answeringIn(department, answers, question.code);
  const title = fill(WORDS.inDepartment[language], { department: department.name ?? '' });
  return (
    <section className="section" aria-labelledby="in-department">
      <h2 id="in-department">{title}</h2>
      <div className="panel">
        {answering.length === 0 ? (
          <p className="quiet none">{WORDS.inDepartmentNone[language]}</p>
        ) : (
          <AnswerTable answering={answering} context={context} />
        )}
        <Provenance
          context={context}
          title={`${question.title}. ${title}, ${chosen.year}`}
          sources={answering}
          question="asked"
        />
      </div>
    </section>
  );
}
