import { useEffect, useMemo, useRef } from 'react';
import type { FlatTable } from '../../faces/table/column.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { type ChartData, chartOf } from './chartOf.ts';
import { sentenceOf } from './sentenceOf.ts';

/** The one chart that a table's shape asks for, or none. */
export function Chart({ table }: { readonly table: FlatTable }) {
  const { language, words } = useExplorer();
  const data = useMemo(() => chartOf(table, language), [table, language]);
  if (!data) return <p role="status">{words.table.noChart}</p>;
  return (
    <figure className="chart">
      <figcaption>
        {data.figure} · {data.dimension}
      </figcaption>
      <Drawing data={data} sentence={sentenceOf(data, words.table.chartOf)} />
    </figure>
  );
}

interface DrawingProps {
  readonly data: ChartData;
  readonly sentence: string;
}

/** An image with one sentence; the table below it says the same. */
function Drawing({ data, sentence }: DrawingProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const aborted = new AbortController();
    void import('./draw.ts').then(({ draw }) => draw(element, data, aborted.signal));
    return () => aborted.abort();
  }, [data]);
  const rows = data.kind === 'bars' ? data.points.length : 0;
  const height = rows > 0 ? 40 + rows * 24 : 240;
  return (
    <div className="drawing" role="img" aria-label={sentence} ref={place} style={{ height }} />
  );
}
