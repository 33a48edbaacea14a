import { COMPARAR_WORDS as WORDS } from '../../words/dashboard/comparar.ts';
import { PARTS } from '../../words/dashboard/parts.ts';
import { DEPARTMENTS } from '../map/departments.ts';
import { Choice, Choices, YearChoice } from '../parts/Choices.tsx';
import type { ViewContext } from '../view.ts';
import type { Question } from './compareAnswers.ts';

interface CompareChoicesProps {
  readonly questions: readonly Question[];
  readonly question: Question | undefined;
  readonly context: ViewContext;
}

/** The question, a department to look at as well, and the year. */
export function CompareChoices({ questions, question, context }: CompareChoicesProps) {
  const { language, chosen } = context;
  const places = [
    { value: '', label: PARTS.country[language] },
    ...DEPARTMENTS.map(({ code, name }) => ({ value: code, label: name })),
  ];
  return (
    <Choices context={context} names={['q', 'department', 'year']}>
      {question && (
        <Choice
          name="q"
          label={WORDS.question[language]}
          value={question.code}
          options={questions.map(({ code, title }) => ({ value: code, label: title }))}
          isLong
        />
      )}
      <Choice
        name="department"
        label={PARTS.department[language]}
        value={chosen.department ?? ''}
        options={places}
      />
      <YearChoice context={context} />
    </Choices>
  );
}
