import { Notes } from './Notes.tsx';
import type { ResourcesProps } from './Resources.tsx';
import { Rows } from '../parts/Rows.tsx';
import { shownAmount } from './shownAmount.ts';
import { shownMonth } from './shownMonth.ts';

/** What each side has said in public that it commits itself to. */
export function StatementsTable({ partnership, words, language }: ResourcesProps) {
  const { commitments } = partnership;
  const { items } = commitments;
  const rows = items.map(({ side, kind, text, statedIn, amount, source }) => [
    words.sides[side],
    words.kinds[kind],
    text,
    shownAmount(amount, { words, language }),
    shownMonth(statedIn, language),
    <span key="source" className="source">
      {source}
    </span>,
  ]);
  return (
    <>
      {items.length === 0 ? (
        <p className="panel-body">{words.notPublished}</p>
      ) : (
        <Rows
          label={words.statements}
          className="statements"
          head={[words.side, words.kind, words.said, words.amount, words.stated, words.source]}
          rows={rows}
        />
      )}
      <Notes documented={[commitments, ...items.map(({ amount }) => amount)]} words={words} />
    </>
  );
}
