import type { ReactNode } from 'react';
import { PARTS } from '../../words/dashboard/parts.ts';
import type { Question, ViewContext } from '../view.ts';
import { Citation } from './Citation.tsx';
import { sourcesInWords, type Sources } from './sourcesInWords.ts';

/**
 * What stands under every chart and table.
 * @property title what is cited: the name of the chart or table
 * @property question name of the question in `operations`, whose CSV is linked
 * @property table the table that holds what a chart shows; left out where the table itself is above
 * @property note a sentence of its own, before the tier
 */
export interface ProvenanceProps {
  readonly context: ViewContext;
  readonly title: string;
  readonly sources: Sources;
  readonly question: string;
  readonly table?: ReactNode;
  readonly note?: string;
}

/** Source, publication, cut-off and tier in words; and the links Tabla, CSV, Citar. */
export function Provenance(props: ProvenanceProps) {
  const { context, title, sources, question, table, note } = props;
  const { language, page } = context;
  const asked = context.questions[question];
  return (
    <footer className="provenance">
      <p>
        {sourcesInWords(sources, language)}. {note && `${note} `}
        {PARTS.tier[page.tier][language]}
      </p>
      {table && (
        <details className="tabulated">
          <summary>{PARTS.table[language]}</summary>
          <div className="slide">{table}</div>
        </details>
      )}
      {asked && (
        <a href={downloadOf(asked)} download>
          CSV
        </a>
      )}
      <Citation context={context} title={title} sources={sources} />
    </footer>
  );
}

/** The saved operation with its variables, as a file; a list is written with commas. */
function downloadOf({ name, variables }: Question): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(variables))
    if (value !== null && value !== undefined) search.set(key, written(value));
  return `/data/${name}.csv?${search.toString()}`;
}

function written(value: unknown): string {
  return Array.isArray(value)
    ? value.map(String).join(',')
    : JSON.stringify(value).replaceAll('"', '');
}
