import { fill } from '../../words/fill.ts';
import type { Partnership } from './indicatorRows.ts';
import { Notes } from './Notes.tsx';
import type { ResourcesProps } from './Resources.tsx';
import { Rows } from '../parts/Rows.tsx';
import { shownAmount } from './shownAmount.ts';
import { shownMonth } from './shownMonth.ts';

type Round = Partnership['awardRounds']['items'][number];

/** Who was awarded what, announcement by announcement. */
export function Awards(props: ResourcesProps) {
  const { awardRounds } = props.partnership;
  const { items } = awardRounds;
  const amounts = items.flatMap(({ total, awards }) => [total, ...awards.map((one) => one.amount)]);
  return (
    <>
      {items.length === 0 && <p className="panel-body">{props.words.notPublished}</p>}
      {items.map((round) => (
        <AwardRound key={round.month} {...props} round={round} />
      ))}
      <Notes documented={[awardRounds, ...amounts]} words={props.words} />
    </>
  );
}

function AwardRound({ round, words, language }: ResourcesProps & { readonly round: Round }) {
  const title = fill(words.awardsTotal, {
    month: shownMonth(round.month, language),
    sum: shownAmount(round.total, { words, language }),
  });
  const rows = round.awards.map(({ recipient, purpose, amount }) => [
    recipient.name,
    purpose ?? words.purposeNone,
    shownAmount(amount, { words, language }),
  ]);
  return (
    <>
      <h3 className="panel-title">{title}</h3>
      <Rows label={title} head={[words.recipient, words.purpose, words.amount]} rows={rows} />
      <p className="panel-source">
        {words.source}: {round.source}
      </p>
    </>
  );
}
