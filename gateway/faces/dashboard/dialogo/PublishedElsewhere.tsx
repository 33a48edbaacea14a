import { shownNumber } from '../../states/shownNumber.ts';
import { Rows } from '../parts/Rows.tsx';
import type { SheetProps } from './sheetProps.ts';

/** What others have published under the names of the indicators, with the source of each figure. */
export function PublishedElsewhere({ partnership, words, context: { language } }: SheetProps) {
  const indicators = partnership.objectives.flatMap((objective) => objective.indicators);
  const rows = indicators.flatMap(({ title, published }) =>
    published.map(({ period, value, unit, agency, source, dimension, category }) => [
      title,
      period,
      `${shownNumber(value, language)} ${unit}${dimension ? ` (${dimension}: ${category})` : ''}`,
      `${agency}. ${source}`,
    ]),
  );
  return (
    <section aria-labelledby="published">
      <h2 id="published">{words.dialogue.published}</h2>
      <p className="hint">{words.elsewhereHint}</p>
      {rows.length > 0 ? (
        <Rows
          label={words.dialogue.published}
          head={[words.indicator, words.dialogue.period, words.dialogue.value, words.source]}
          rows={rows}
        />
      ) : (
        <p>{words.notPublished}</p>
      )}
    </section>
  );
}
