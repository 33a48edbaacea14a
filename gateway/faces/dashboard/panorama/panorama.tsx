import { PANORAMA_WORDS as WORDS } from '../../words/dashboard/panorama.ts';
import { PAGE_WORDS } from '../../words/page/words.ts';
import { fill } from '../../words/fill.ts';
import { Choices, YearChoice } from '../parts/Choices.tsx';
import { Empty } from '../parts/Notice.tsx';
import { Heading } from '../parts/Heading.tsx';
import type { Answers, View, ViewContext } from '../view.ts';
import { agencyRows } from './agencyRows.ts';
import { AgencyTable } from './AgencyTable.tsx';
import { AxesGrid } from './AxesGrid.tsx';
import { FormsTable } from './FormsTable.tsx';
import { leadOf } from './leadOf.ts';
import type { PanoramaAsked } from './panoramaAnswers.ts';

/** What each agency published in a year, the four forms, and the four axes. */
export const PANORAMA: View<PanoramaAsked> = {
  name: 'panorama',
  title: { es: PAGE_WORDS.es.views.panorama, en: PAGE_WORDS.en.views.panorama },
  // All years are asked at once: the trends show them, and another year needs no other answer.
  operations({ asOf = null, language, year, years }) {
    return {
      gap: { name: 'ChildVictimGap', variables: { years, asOf, language } },
      abroad: { name: 'ReturnsAndRoutes', variables: { years, asOf } },
      forms: { name: 'CompactForms', variables: { years, asOf, language } },
      pack: { name: 'AnnualDialoguePack', variables: { years: [year], asOf, language } },
    };
  },
  render: (answers, context) => <Panorama answers={answers} context={context} />,
};

interface PanoramaProps {
  readonly answers: Answers<PanoramaAsked>;
  readonly context: ViewContext;
}

function Panorama({ answers, context }: PanoramaProps) {
  const { language, chosen } = context;
  const rows = agencyRows(answers);
  const lead = leadOf(rows, chosen.year, language);
  return (
    <>
      <Heading
        kicker={fill(WORDS.kicker[language], { year: chosen.year })}
        title={lead.title}
        lead={lead.text}
      >
        <Choices context={context} names={['year']}>
          <YearChoice context={context} />
        </Choices>
      </Heading>
      <Empty context={context} />
      <AgencyTable rows={rows} gap={answers.gap.data} context={context} />
      <FormsTable answer={answers.forms} context={context} />
      <AxesGrid answer={answers.pack} context={context} />
    </>
  );
}
