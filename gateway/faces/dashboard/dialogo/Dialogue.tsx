import { COMMITMENTS_WORDS } from '../../words/dashboard/compromisos/words.ts';
import { type PackProps, yearsUpTo } from '../compromisos/pack.ts';
import { latestDialogue } from '../compromisos/chosenFirst.ts';
import type { Partnership } from '../compromisos/indicatorRows.ts';
import { ObjectiveSection } from '../compromisos/ObjectiveSection.tsx';
import { PartnershipDown } from '../compromisos/PartnershipDown.tsx';
import { Resources } from '../compromisos/Resources.tsx';
import { sourcesOf } from '../compromisos/sourcesOf.ts';
import { sourcesInWords } from '../parts/sourcesInWords.ts';
import { Cover } from './Cover.tsx';
import { Definitions } from './Definitions.tsx';
import { PublishedElsewhere } from './PublishedElsewhere.tsx';
import { Sheet } from './Sheet.tsx';

/** The pack of the annual dialogue: a cover, one sheet for each objective, money and time after, and the annexes. */
export function Dialogue({ answers, context }: PackProps) {
  const { language, chosen } = context;
  const words = COMMITMENTS_WORDS[language];
  const { partnership } = answers.pack.data;
  if (!partnership) return <PartnershipDown words={words} />;
  const years = yearsUpTo(chosen.year);
  const props = { answers, context, partnership, words, years };
  const dialogue = latestDialogue(partnership);
  const foot = (objectives: Partnership['objectives']) => {
    const sources = sourcesOf(objectives);
    return sources.length > 0
      ? words.dialogue.releases.replace('{list}', sourcesInWords(sources, language))
      : words.dialogue.noReleases;
  };
  return (
    <article className="dialogue">
      <Sheet {...props} foot={foot(partnership.objectives)}>
        <Cover {...props} dialogue={dialogue} />
      </Sheet>
      {partnership.objectives.map((objective) => (
        <Sheet key={objective.code} {...props} foot={foot([objective])}>
          <ObjectiveSection
            {...{ objective, years, dialogue, words, language, answer: answers.pack }}
          />
        </Sheet>
      ))}
      <Sheet {...props} foot={`${words.publicPages}.`}>
        <Resources {...{ partnership, words, language }} />
      </Sheet>
      <Sheet {...props} foot={foot(partnership.objectives)}>
        <Definitions {...props} />
      </Sheet>
      <Sheet {...props} foot={words.elsewhereHint}>
        <PublishedElsewhere {...props} />
      </Sheet>
    </article>
  );
}
