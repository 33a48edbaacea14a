import { useMemo, useState } from 'react';
import { isSynthetic } from '../../faces/data/fileName.ts';
import type { FlatTable } from '../../faces/table/column.ts';
import { fill } from '../../faces/words/fill.ts';
import { Chart } from '../chart/Chart.tsx';
import { useExplorer } from '../page/explorerContext.ts';
import { DataTable } from './DataTable.tsx';
import { Downloads } from './Downloads.tsx';
import { Lists } from './Lists.tsx';
import { sectionOf, sectionsIn } from './sections.ts';
import { sectionWords } from './sectionWords.ts';
import { StateSummary } from './StateSummary.tsx';

/** How rows can be looked at. */
export type AnswerView = 'table' | 'chart';

interface AnswerTableProps {
  readonly table: FlatTable;
  /** The operation's name, which its files are called by. */
  readonly name: string;
  readonly view: AnswerView;
}

/** The states of all figures, the whole table to take away, and one of its lists to look at. */
export function AnswerTable({ table, name, view }: AnswerTableProps) {
  const { words } = useExplorer();
  const sections = useMemo(() => sectionsIn(table), [table]);
  const [chosen, setChosen] = useState<string>();
  const section = sections.find((each) => each === chosen) ?? sections[0];
  if (section === undefined) return <p role="status">{words.table.noRows}</p>;
  return (
    <>
      <StateSummary table={table} />
      <Downloads table={table} name={markedName(name, table)} />
      {sections.length > 1 && <Lists {...{ sections, section, choose: setChosen }} />}
      <List {...{ table, section, view }} />
    </>
  );
}

/** A file's name says when its figures are invented. */
function markedName(name: string, table: FlatTable): string {
  return isSynthetic(table) ? `${name}.synthetic` : name;
}

interface ListProps extends Pick<AnswerTableProps, 'table' | 'view'> {
  readonly section: string;
}

function List({ table, section, view }: ListProps) {
  const { language, words } = useExplorer();
  const shown = useMemo(() => sectionOf(table, section), [table, section]);
  if (view === 'chart') return <Chart table={shown} />;
  const name = sectionWords(section, language);
  const caption = fill(words.table.caption, { name, rows: shown.rows.length });
  return <DataTable table={shown} caption={caption} />;
}
