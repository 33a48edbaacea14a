import { useState } from 'react';
import type { FlatTable } from '../../faces/table/column.ts';
import { fill } from '../../faces/words/fill.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { columnWord } from './columnWord.ts';
import { Constants } from './Constants.tsx';
import { splitConstants } from './splitConstants.ts';
import { ShownCell } from './ShownCell.tsx';
import { type ShownColumn, shownColumns } from './shownColumns.ts';

/** More rows are shown when asked for: drawing thousands keeps a browser busy. */
const FIRST_ROWS = 100;

interface DataTableProps {
  readonly table: FlatTable;
  readonly caption: string;
}

/** Rows as they came, every figure in its state. */
export function DataTable({ table, caption }: DataTableProps) {
  const { language, words } = useExplorer();
  const [isWhole, setWhole] = useState(false);
  const { constants, varying: columns } = splitConstants(
    table,
    shownColumns(table.columns, language),
  );
  const rows = isWhole ? table.rows : table.rows.slice(0, FIRST_ROWS);
  return (
    <>
      <Constants columns={constants} row={rows[0] ?? []} />
      <div className="table-place" role="region" aria-label={caption} tabIndex={0}>
        <table>
          <caption>{caption}</caption>
          <Head columns={columns} />
          <tbody>
            {rows.map((row, at) => (
              // Rows have no key of their own and never change places.
              <tr key={at}>
                {columns.map((column) => (
                  <ShownCell key={column.name} column={column} row={row} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        {rows.length < table.rows.length && (
          <button type="button" className="button" onClick={() => setWhole(true)}>
            {fill(words.table.more, { count: table.rows.length })}
          </button>
        )}
      </div>
    </>
  );
}

function Head({ columns }: { readonly columns: readonly ShownColumn[] }) {
  const { language } = useExplorer();
  return (
    <thead>
      <tr>
        {columns.map(({ name, title, figure }) => (
          <th
            key={name}
            scope="col"
            title={`${name}: ${title}`}
            data-column={name}
            className={figure && 'number'}
          >
            {columnWord(name, language)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
