import { COMMITMENTS_WORDS } from '../../words/dashboard/compromisos/words.ts';
import { fill } from '../../words/fill.ts';
import { shownDate } from '../../words/shownDate.ts';
import { Choices, YearChoice } from '../parts/Choices.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { latestDialogue } from './chosenFirst.ts';
import type { Partnership } from './indicatorRows.ts';
import { ObjectiveSection } from './ObjectiveSection.tsx';
import { objectiveTitle } from './objectiveTitle.ts';
import { type PackProps, SHOWN, yearsUpTo } from './pack.ts';
import { PartnershipDown } from './PartnershipDown.tsx';
import { Resources } from './Resources.tsx';
import { sourcesOf } from './sourcesOf.ts';

/** The whole of the partnership on one page. */
export function Commitments({ answers, context }: PackProps) {
  const { language } = context;
  const words = COMMITMENTS_WORDS[language];
  const { partnership } = answers.pack.data;
  if (!partnership) return <PartnershipDown words={words} />;
  return (
    <>
      <Heading kicker={kickerOf(partnership, context)} title={words.title} lead={words.lead}>
        <Choices context={context} names={['year']}>
          <YearChoice context={context} />
        </Choices>
      </Heading>
      <p className="to-dialogue no-print">
        <a className="button" href={context.link({ [SHOWN.name]: SHOWN.dialogue })}>
          {words.toDialogue}
        </a>{' '}
        {words.toDialogueHint}
      </p>
      <p className="notice">{words.proposed}</p>
      <Objectives {...{ answers, context, partnership }} />
      <Resources {...{ partnership, words, language }}>
        {(title) => (
          <Provenance {...{ context, title }} sources={words.publicPages} question="pack" />
        )}
      </Resources>
    </>
  );
}

function Objectives({
  answers,
  context,
  partnership,
}: PackProps & { readonly partnership: Partnership }) {
  const { language, chosen } = context;
  const words = COMMITMENTS_WORDS[language];
  const dialogue = latestDialogue(partnership);
  const years = yearsUpTo(chosen.year);
  return partnership.objectives.map((objective) => (
    <ObjectiveSection
      key={objective.code}
      {...{ objective, dialogue, years, words, language, answer: answers.pack }}
    >
      {objective.indicators.length > 0 && (
        <Provenance
          context={context}
          title={objectiveTitle(objective, words)}
          sources={sourcesOf([objective])}
          question="pack"
        />
      )}
    </ObjectiveSection>
  ));
}

function kickerOf({ signedOn, endsOn }: Partnership, { language }: PackProps['context']): string {
  return fill(COMMITMENTS_WORDS[language].kicker, {
    signed: shownDate(signedOn, language),
    ends: shownDate(endsOn, language),
  });
}
