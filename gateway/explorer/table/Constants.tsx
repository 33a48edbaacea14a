import type { Cell } from '../../faces/table/column.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { columnWord } from './columnWord.ts';
import type { ShownColumn } from './shownColumns.ts';
import { shownValue } from './shownValue.ts';

interface ConstantsProps {
  readonly columns: readonly ShownColumn[];
  readonly row: readonly Cell[];
}

/** What holds for every row. */
export function Constants({ columns, row }: ConstantsProps) {
  const { language, words } = useExplorer();
  if (columns.length === 0) return null;
  return (
    <dl className="constants" aria-label={words.table.constants}>
      {columns.map(({ name, title, place }) => (
        <div key={name} title={`${name}: ${title}`} data-column={name}>
          <dt>{columnWord(name, language)}</dt>
          <dd>{shownValue(name, row[place] ?? null, language)}</dd>
        </div>
      ))}
    </dl>
  );
}
