import type {
  CallsToRoutesQuery,
  DestinationFlowsQuery,
  ReturnsAndRoutesQuery,
} from '../../../../schema/generated/operations.ts';
import { FLOWS_WORDS } from '../../words/dashboard/flujos/words.ts';
import { fill } from '../../words/fill.ts';
import { PAGE_WORDS } from '../../words/page/words.ts';
import { Choices, YearChoice } from '../parts/Choices.tsx';
import { Heading } from '../parts/Heading.tsx';
import type { Answers, View, ViewContext } from '../view.ts';
import { FlowSection } from './FlowSection.tsx';
import { StepsSection } from './StepsSection.tsx';

/** What Flujos asks. */
export type FlowsAsked = {
  readonly flows: DestinationFlowsQuery;
  readonly calls: CallsToRoutesQuery;
  readonly returns: ReturnsAndRoutesQuery;
};

/** From where to where, and the steps from a call to a referral, as each agency counts them. */
export const FLUJOS: View<FlowsAsked> = {
  name: 'flujos',
  title: { es: PAGE_WORDS.es.views.flujos, en: PAGE_WORDS.en.views.flujos },
  operations({ year, years: all, period, asOf = null, language }) {
    const [first = year, last = year] = period.split('-').map(Number);
    const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return {
      flows: { name: 'DestinationFlows', variables: { years, period, asOf, language } },
      calls: { name: 'CallsToRoutes', variables: { years: all, year, asOf } },
      returns: { name: 'ReturnsAndRoutes', variables: { years: all, asOf } },
    };
  },
  render: (answers, context) => <Flows answers={answers} context={context} />,
};

/** What every part of Flujos is given. */
export interface FlowsProps {
  readonly answers: Answers<FlowsAsked>;
  readonly context: ViewContext;
}

function Flows({ answers, context }: FlowsProps) {
  const { language, chosen } = context;
  const words = FLOWS_WORDS[language];
  return (
    <>
      <Heading
        kicker={fill(words.kicker, { period: chosen.period.replace('-', words.to) })}
        title={words.title}
        lead={words.lead}
      >
        <Choices context={context} names={['year']}>
          <YearChoice context={context} />
        </Choices>
      </Heading>
      <p className="notice">{words.whyRegions}</p>
      <FlowSection agency="interior" answers={answers} context={context} />
      <FlowSection agency="foreignAffairs" answers={answers} context={context} />
      <StepsSection answers={answers} context={context} />
    </>
  );
}
