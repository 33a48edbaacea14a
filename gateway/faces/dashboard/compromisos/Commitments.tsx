import { COMMITMENTS_WORDS } from '../../words/dashboard/compromisos/words.ts';
import { fill } from '../../words/fill.ts';
import { shownDate } from '../../words/shownDate.ts';
import { Choices, YearChoice } from '../parts/Choices.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Provenance } from '../parts/Provenance.tsx';
import { latestDialogue } from './chosenFirst.ts';
import { type PackProps, SHOWN, yearsUpTo } from './pack.ts';
import type { Partnership } from './indicatorRows.ts';
import { ObjectiveSection } from './ObjectiveSection.tsx';
import { objectiveTitle } from './objectiveTitle.ts';
import { PartnershipDown } from './PartnershipDown.tsx';
import { Resources } from './Resources.tsx';
import { sourcesOf } from './sourcesOf.ts';

/** The whole of the partnership on one page. */
export function Commitments({ answers, context }: PackProps) {
  const { language, chosen } = context;
  const words = COMMITMENTS_WORDS[language];
  const { partnership } = answers.pack.data;
  if (!partnership) return <PartnershipDown words={words} />;
  const years = yearsUpTo(chosen.year);
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
      {partnership.objectives.map((objective) => (
        <ObjectiveSection
          key={objective.code}
          {...{ objective, years, words, language, answer: answers.pack }}
          dialogue={latestDialogue(partnership)}
        >
          <Provenance
            context={context}
            title={objectiveTitle(objective, words)}
            sources={sourcesOf([objective])}
            question="pack"
          />
        </ObjectiveSection>
      ))}
      <Resources {...{ partnership, words, language }} />
    </>
  );
}

function kickerOf({ signedOn, endsOn }: Partnership, { language }: PackProps['context']): string {
  return fill(COMMITMENTS_WORDS[language].kicker, {
    signed: shownDate(signedOn, language),
    ends: shownDate(endsOn, language),
  });
}
