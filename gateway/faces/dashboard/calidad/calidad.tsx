import type {
  DataQualityQuery,
  ReleaseCalendarQuery,
} from '../../../../schema/generated/operations.ts';
import { QUALITY_WORDS } from '../../words/dashboard/calidad/words.ts';
import { fill } from '../../words/fill.ts';
import { PAGE_WORDS } from '../../words/page/words.ts';
import { Choices, YearChoice } from '../parts/Choices.tsx';
import { Heading } from '../parts/Heading.tsx';
import type { Answers, View, ViewContext } from '../view.ts';
import { CalendarSection } from './CalendarSection.tsx';
import { CorrectionsSection } from './CorrectionsSection.tsx';
import { GapsSection } from './GapsSection.tsx';

/** What Calidad asks. */
export type QualityAsked = {
  readonly calendar: ReleaseCalendarQuery;
  readonly quality: DataQualityQuery;
};

/** What every part of Calidad is given. */
export interface QualityProps {
  readonly answers: Answers<QualityAsked>;
  readonly context: ViewContext;
}

/** When each dataset was published, what it lacks, and how late its records come. */
export const CALIDAD: View<QualityAsked> = {
  name: 'calidad',
  title: { es: PAGE_WORDS.es.views.calidad, en: PAGE_WORDS.en.views.calidad },
  operations: ({ year, period, asOf = null, language }) => ({
    calendar: { name: 'ReleaseCalendar', variables: { year, asOf, language } },
    quality: { name: 'DataQuality', variables: { year, period, asOf, language } },
  }),
  render: (answers, context) => <Quality answers={answers} context={context} />,
};

function Quality(props: QualityProps) {
  const { context } = props;
  const words = QUALITY_WORDS[context.language];
  return (
    <>
      <Heading
        kicker={fill(words.kicker, { year: context.chosen.year })}
        title={words.title}
        lead={words.lead}
      >
        <Choices context={context} names={['year']}>
          <YearChoice context={context} />
        </Choices>
      </Heading>
      <CalendarSection {...props} />
      <CorrectionsSection {...props} />
      <GapsSection {...props} />
    </>
  );
}
