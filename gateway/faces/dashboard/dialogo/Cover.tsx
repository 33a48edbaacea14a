import { fill } from '../../words/fill.ts';
import { shownDate } from '../../words/shownDate.ts';
import type { Dialogue } from '../compromisos/chosenFirst.ts';
import { SHOWN } from '../compromisos/pack.ts';
import { objectiveTitle } from '../compromisos/objectiveTitle.ts';
import { Choices, YearChoice } from '../parts/Choices.tsx';
import { Heading } from '../parts/Heading.tsx';
import type { SheetProps } from './sheetProps.ts';

type CoverProps = SheetProps & { readonly dialogue: Dialogue | undefined };

/** What the pack is, which dialogue came last, which indicators were chosen before it, and what is inside. */
export function Cover(props: CoverProps) {
  const { partnership, context, words, years } = props;
  const { dialogue: own } = words;
  return (
    <>
      <Heading
        kicker={fill(own.kicker, { years: `${years[0]}–${years.at(-1)}` })}
        title={own.title}
        lead={partnership.title}
      >
        <Choices context={context} names={['year']}>
          <YearChoice context={context} />
        </Choices>
      </Heading>
      <p className="ways no-print">
        <button className="button" type="button" data-print="">
          {own.print}
        </button>
        <a className="button" href={context.link({ [SHOWN.name]: undefined })}>
          {own.back}
        </a>
      </p>
      <LastDialogue {...props} />
      <Contents {...props} />
      <h2>{own.howTo}</h2>
      <p className="hint">{own.howToLead}</p>
      <p className="hint">{words.proposed}</p>
    </>
  );
}

function LastDialogue({ dialogue, words, context: { language } }: CoverProps) {
  const { dialogue: own } = words;
  if (!dialogue) return <p>{own.noDialogue}</p>;
  const { chosenIndicators: chosen, reported, source } = dialogue;
  const dates = {
    began: shownDate(dialogue.beganOn, language),
    ended: shownDate(dialogue.endedOn, language),
  };
  return (
    <section className="last-dialogue">
      <p>
        <b>{fill(own.of, dates)}</b>
      </p>
      {reported && (
        <p>
          {own.reported}: {reported} <small>({source})</small>
        </p>
      )}
      <h2>{own.chosenTitle}</h2>
      {chosen.items.length > 0 ? (
        <ol>
          {chosen.items.map(({ code, title }) => (
            <li key={code}>{title}</li>
          ))}
        </ol>
      ) : (
        <p>
          {own.chosenNone} {chosen.note}
        </p>
      )}
    </section>
  );
}

function Contents({ partnership, words }: CoverProps) {
  const { dialogue: own } = words;
  return (
    <>
      <h2>{own.contents}</h2>
      <ol className="contents">
        {partnership.objectives.map((objective) => (
          <li key={objective.code}>
            <a href={`#objective-${objective.code}`}>{objectiveTitle(objective, words)}</a>
          </li>
        ))}
        <li>
          <a href="#contributions">{own.resources}</a>
        </li>
        <li>
          <a href="#definitions">{own.annex}</a>
        </li>
        <li>
          <a href="#published">{own.published}</a>
        </li>
      </ol>
    </>
  );
}
