import { ElsewhereFigure } from '../parts/ElsewhereFigure.tsx';
import { Rows } from '../parts/Rows.tsx';
import type { SheetProps } from './sheetProps.ts';

/** The totals others have published under the names of the indicators, each with its source. */
export function PublishedElsewhere({ partnership, words, context: { language } }: SheetProps) {
  const indicators = partnership.objectives.flatMap((objective) => objective.indicators);
  const rows = indicators.flatMap(({ code, title, published }) =>
    published
      .filter(({ dimension }) => dimension === null)
      .map((figure) => [
        title,
        <ElsewhereFigure key={code} {...{ figure, language }} />,
        <span key="source" className="source">
          {figure.source}
        </span>,
      ]),
  );
  return (
    <section aria-labelledby="published">
      <h2 id="published">{words.dialogue.published}</h2>
      <p className="hint">{words.elsewhereHint}</p>
      {rows.length > 0 ? (
        <div className="panel">
          <Rows
            label={words.dialogue.published}
            head={[words.dialogue.indicator, words.dialogue.value, words.source]}
            rows={rows}
          />
        </div>
      ) : (
        <p>{words.notPublished}</p>
      )}
    </section>
  );
}
