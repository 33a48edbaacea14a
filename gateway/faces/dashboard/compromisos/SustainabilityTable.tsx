import { Notes } from './Notes.tsx';
import type { ResourcesProps } from './Resources.tsx';
import { Rows } from '../parts/Rows.tsx';

/** Who takes over what after the partnership, by when, and how far it is. */
export function SustainabilityTable({ partnership, words }: ResourcesProps) {
  const { sustainabilityMeasures } = partnership;
  const { items } = sustainabilityMeasures;
  const rows = items.map(({ content, takenOverBy, dueYear, status, source }) => [
    content,
    takenOverBy ?? words.notSaid,
    dueYear ?? words.notSaid,
    status ? words.statuses[status] : words.notSaid,
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
          label={words.sustainability}
          head={[words.measure, words.takenOverBy, words.dueYear, words.status, words.source]}
          rows={rows}
        />
      )}
      <Notes documented={[sustainabilityMeasures]} words={words} />
    </>
  );
}
