import { useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { answerShown } from '../connection/answers.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { Table } from './Table.tsx';

/** How an answer can be looked at. */
const VIEWS = ['table', 'chart', 'json'] as const;

/** What came back: as a table, as a chart, or as it was sent. */
export function Result() {
  const { words } = useExplorer();
  const [view, setView] = useState<(typeof VIEWS)[number]>('table');
  const response = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.response);
  const { title, chart, json } = words.table;
  const names = { table: title, chart, json };
  return (
    <section
      id="result"
      tabIndex={-1}
      className="result"
      data-view={view}
      aria-label={words.table.result}
    >
      <div className="choice" role="group" aria-label={words.table.result}>
        {VIEWS.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={name === view}
            onClick={() => setView(name)}
          >
            {names[name]}
          </button>
        ))}
      </div>
      {view !== 'json' && <Table answered={answerShown(response)} view={view} />}
    </section>
  );
}
