import { COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import { PARTS } from '../../words/dashboard/parts.ts';
import { PAGE_WORDS } from '../../words/page/words.ts';
import { fill } from '../../words/fill.ts';
import { Heading } from '../parts/Heading.tsx';
import { Empty } from '../parts/Notice.tsx';
import type { Answers, View, ViewContext } from '../view.ts';
import { AnswersPanel } from './AnswersPanel.tsx';
import { answeringIn, seriesIn, type CompareAsked, type Question } from './compareAnswers.ts';
import { CompareChoices } from './CompareChoices.tsx';
import { InDepartment } from './InDepartment.tsx';
import { OverTime } from './OverTime.tsx';
import { publishedFor } from './publishedFor.ts';
import { SayBox } from './SayBox.tsx';
import { WhyTable } from './WhyTable.tsx';

const FIRST_QUESTION = 'CHILD_VICTIMS_IDENTIFIED';
const FIRST_DEPARTMENT = '05';

/** One question, every agency's number with its definition, and why they differ. */
export const COMPARAR: View<CompareAsked> = {
  name: 'comparar',
  title: { es: PAGE_WORDS.es.views.comparar, en: PAGE_WORDS.en.views.comparar },
  operations({ year, years, department = FIRST_DEPARTMENT, asOf = null, language }) {
    return {
      asked: { name: 'Reconciliation', variables: { year, department, asOf, language } },
      pack: { name: 'AnnualDialoguePack', variables: { years, asOf, language } },
    };
  },
  render: (answers, context) => <Comparar answers={answers} context={context} />,
};

interface CompararProps {
  readonly answers: Answers<CompareAsked>;
  readonly context: ViewContext;
}

function Comparar({ answers, context }: CompararProps) {
  const { language, chosen } = context;
  const questions = answers.asked.data.indicators ?? [];
  const question = questionIn(questions, chosen.search.get('q'));
  return (
    <>
      <Heading
        kicker={fill(WORDS.kicker[language], { year: chosen.year })}
        title={question?.title ?? WORDS.fallbackTitle[language]}
        lead={question?.definition}
      />
      <CompareChoices questions={questions} question={question} context={context} />
      <Empty context={context} />
      <p className="remark">
        <strong>{PARTS.neverAdded[language]}</strong> {WORDS.warning[language]}
      </p>
      {question ? (
        <Answered question={question} answers={answers} context={context} />
      ) : (
        <p className="quiet">{WORDS.noQuestions[language]}</p>
      )}
    </>
  );
}

function questionIn(questions: readonly Question[], code: string | null): Question | undefined {
  return questions.find((one) => one.code === (code ?? FIRST_QUESTION)) ?? questions[0];
}

function Answered({ question, answers, context }: CompararProps & { readonly question: Question }) {
  const answering = answeringIn(question, answers);
  const rows = seriesIn(answers.pack.data, question.code);
  const { title } = question;
  return (
    <>
      <div className="compared">
        <AnswersPanel {...{ title, answering, context }} elsewhere={publishedFor(question)} />
        <SayBox answering={answering} context={context} />
      </div>
      <InDepartment question={question} answers={answers} context={context} />
      <WhyTable answering={answering} context={context} />
      <OverTime {...{ title, rows, answering, context }} />
    </>
  );
}
