import { fill } from '../../faces/words/fill.ts';
import { STATES } from '../../faces/states/states.ts';
import type { FlatTable } from '../../faces/table/column.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { countStates } from './countStates.ts';

/** How many figures there are, in which states, and why some have no value. */
export function StateSummary({ table }: { readonly table: FlatTable }) {
  const { language, words } = useExplorer();
  const counted = countStates(table);
  const all = counted.reduce((total, [, count]) => total + count, 0);
  const { figures, oneFigure, states: names, why, noSum } = words.table;
  const states = counted.map(([state, count]) => {
    const [one, many] = names[state] ?? [state, state];
    return all === 1 ? one : `${count} ${count === 1 ? one : many}`;
  });
  const reasons = counted.flatMap(([state]) => STATES[state].why?.[language] ?? []);
  return (
    <div className="states">
      <p className="states-count" role="status">
        {all > 0 &&
          fill(all === 1 ? oneFigure : figures, { count: all, states: states.join(', ') })}
      </p>
      {reasons.length > 0 && (
        <details>
          <summary>{why}</summary>
          <ul>
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
      {all > 1 && <p className="hint">{noSum}</p>}
    </div>
  );
}
