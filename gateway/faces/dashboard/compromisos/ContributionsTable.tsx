import { Notes } from './Notes.tsx';
import type { ResourcesProps } from './Resources.tsx';
import { Rows } from '../parts/Rows.tsx';
import { shownAmount } from './shownAmount.ts';

/** What each side committed and delivered, by year and kind. */
export function ContributionsTable({ partnership, words, language }: ResourcesProps) {
  const { contributions } = partnership;
  const { items } = contributions;
  const rows = items.map(({ side, year, kind, committed, delivered, remark, source }) => [
    words.sides[side],
    year,
    words.kinds[kind],
    <span key="committed">
      <b>{shownAmount(committed, { words, language })}</b>
      {remark && <small>{remark}</small>}
    </span>,
    shownAmount(delivered, { words, language }),
    <span key="source" className="source">
      {source}
    </span>,
  ]);
  const amounts = items.flatMap(({ committed, delivered }) => [committed, delivered]);
  return (
    <>
      {items.length === 0 ? (
        <p className="panel-body">{words.notPublished}</p>
      ) : (
        <Rows
          label={words.contributions}
          head={[
            words.side,
            words.year,
            words.kind,
            words.committed,
            words.delivered,
            words.source,
          ]}
          rows={rows}
        />
      )}
      <Notes documented={[contributions, ...amounts]} words={words} />
    </>
  );
}
