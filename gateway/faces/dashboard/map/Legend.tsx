import { STATES, type State } from '../../states/states.ts';
import { shownNumber } from '../../states/shownNumber.ts';
import { MAPA_WORDS as WORDS } from '../../words/dashboard/mapa.ts';
import { fill } from '../../words/fill.ts';
import { Swatch } from '../parts/Swatch.tsx';
import type { ViewContext } from '../view.ts';
import { DEPARTMENTS } from './departments.ts';
import { classOfValue, shownAt, type Layer } from './layer.ts';

interface LegendProps {
  readonly layer: Layer;
  readonly context: ViewContext;
}

/** Where the five shades begin, and the patterns that the map shows. */
export function Legend({ layer, context }: LegendProps) {
  const { language } = context;
  const shown = DEPARTMENTS.map(({ code }) => shownAt(layer, code, context));
  const withheld = shown.flatMap(({ value, state }) => (value === null ? [state] : []));
  const isTooWide = shown.some(
    (figure) => figure.value !== null && classOfValue(figure, layer) === undefined,
  );
  return (
    <div className="legend" aria-hidden="true">
      <ol>
        {layer.limits.map((limit, shade) => (
          <li key={limit}>
            <i className={`shade-${shade}`} />
            {shade === layer.limits.length - 1
              ? fill(WORDS.orMore[language], { limit: shownNumber(limit, language) })
              : shownNumber(limit, language)}
          </li>
        ))}
      </ol>
      <ul>
        {onceEach(withheld).map((state) => (
          <li key={state}>
            <Swatch state={state} agency={layer.measure.agency} />
            {STATES[state].words[language].replace(/,.*|^— /g, '')}
          </li>
        ))}
        {isTooWide && (
          <li>
            <span className="swatch shade-none" />
            {WORDS.tooWide[language]}
          </li>
        )}
      </ul>
    </div>
  );
}

/** Each pattern once: several reasons to withhold share one. */
function onceEach(states: readonly State[]): readonly State[] {
  const patterns = new Map(states.map((state) => [STATES[state].pattern, state]));
  return [...patterns.values()];
}
