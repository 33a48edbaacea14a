import { useGraphiQL } from '@graphiql/react';
import { useMemo, useState } from 'react';
import type { FlatTable } from '../../faces/table/column.ts';
import { fill } from '../../faces/words/fill.ts';
import { Chart } from '../chart/Chart.tsx';
import type { Answered } from '../connection/answers.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { AnswerErrors } from './AnswerErrors.tsx';
import { DataTable } from './DataTable.tsx';
import { Downloads } from './Downloads.tsx';
import { Lists } from './Lists.tsx';
import { sectionOf, sectionsIn } from './sections.ts';
import { sectionWords } from './sectionWords.ts';
import { StateSummary } from './StateSummary.tsx';
import { tableOf } from './tableOf.ts';

interface TableProps {
  readonly answered: Answered | undefined;
  readonly view: 'table' | 'chart';
}

/** The answer that is shown, as a table or a chart; what to do while there is none. */
export function Table({ answered, view }: TableProps) {
  const { words } = useExplorer();
  const schema = useGraphiQL((state) => state.schema);
  const isFetching = useGraphiQL((state) => state.isFetching);
  const table = useMemo(
    () => (answered && schema ? tableOf(answered, schema) : undefined),
    [answered, schema],
  );
  if (isFetching || (answered && !schema)) return <p role="status">{words.table.running}</p>;
  if (!answered) return <p className="hint">{words.table.empty}</p>;
  return (
    <>
      <AnswerErrors errors={answered.answer.errors ?? []} hasTable={table !== undefined} />
      {table && (
        <Answer
          key={answered.query}
          table={table}
          name={answered.operationName ?? 'alianza'}
          view={view}
        />
      )}
    </>
  );
}

interface AnswerProps extends Pick<TableProps, 'view'> {
  readonly table: FlatTable;
  readonly name: string;
}

function Answer({ table, name, view }: AnswerProps) {
  const { language, words } = useExplorer();
  const sections = useMemo(() => sectionsIn(table), [table]);
  const [chosen, setChosen] = useState<string>();
  const section = sections.find((each) => each === chosen) ?? sections[0];
  const shown = useMemo(
    () => (section === undefined ? undefined : sectionOf(table, section)),
    [table, section],
  );
  if (section === undefined || !shown) return <p role="status">{words.table.noRows}</p>;
  const caption = fill(words.table.caption, {
    name: sectionWords(section, language),
    rows: shown.rows.length,
  });
  return (
    <>
      <StateSummary table={table} />
      <Downloads table={table} name={name} />
      {sections.length > 1 && <Lists {...{ sections, section, choose: setChosen }} />}
      {view === 'chart' ? <Chart table={shown} /> : <DataTable table={shown} caption={caption} />}
    </>
  );
}
