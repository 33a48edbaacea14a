import { MEASURE_WORDS, type MeasureWords } from '../../words/dashboard/measures.ts';
import { MAPA_WORDS as WORDS } from '../../words/dashboard/mapa.ts';
import { fill } from '../../words/fill.ts';
import { shownFigure, type FigureLike, type ShownFigure } from '../../states/shownFigure.ts';
import { missingOf } from '../missingOf.ts';
import type { ViewAnswer, ViewContext } from '../view.ts';
import type { Limits, Measure } from './measures.ts';
import type { PlaceFigure, Reading } from './reading.ts';

/** One of the two things shown by department, with its figures. */
export interface Layer extends MeasureWords {
  readonly measure: Measure;
  readonly reading: Reading | undefined;
  readonly missing: 'UNAVAILABLE' | 'NOT_AUTHORISED' | undefined;
  readonly isRate: boolean;
  readonly limits: Limits;
  /** The year, or the years that are pooled, in words. */
  readonly time: string;
}

/** Puts together what is shown of a measure. */
export function layerOf(
  measure: Measure,
  answer: ViewAnswer<unknown>,
  { context, isRate }: { readonly context: ViewContext; readonly isRate: boolean },
): Layer {
  const rates = isRate ? measure.rates : undefined;
  return {
    ...MEASURE_WORDS[measure.name],
    measure,
    reading: measure.read(answer.data as never),
    missing: missingOf(answer, measure.agency),
    isRate: rates !== undefined,
    limits: rates ?? measure.counts,
    time: timeOf(measure, context),
  };
}

function timeOf({ time }: Measure, { chosen, language }: ViewContext): string {
  if (time === 'year') return String(chosen.year);
  const [first = '', last = ''] = chosen.period.split('-');
  return fill(WORDS.period[language], { first, last });
}

/** The figure a layer shows of a department: its rate or its count. */
export function figureAt(layer: Layer, code: string): FigureLike | undefined {
  const found: PlaceFigure | undefined = layer.reading?.figures.get(code);
  return layer.isRate ? found?.rate : found?.count;
}

/** How that figure is shown. */
export function shownAt(layer: Layer, code: string, { language }: ViewContext): ShownFigure {
  const unit = layer.isRate ? WORDS.per[language] : layer.unit[language];
  const missing = layer.missing ?? (layer.reading ? 'NOT_REPORTED' : 'UNAVAILABLE');
  const figure = figureAt(layer, code) ?? null;
  return missing === 'NOT_REPORTED'
    ? shownFigure(figure ?? { status: 'NOT_REPORTED' }, { unit, language })
    : shownFigure(figure, { unit, language, missing });
}

/**
 * The class of a value, from 0 to 4. Undefined without a value, and where the margin is wider than a class: then its colour would
 * say more than is known.
 */
export function classOfValue({ value, margin }: ShownFigure, { limits, isRate }: Layer) {
  if (value === null || (isRate && (margin ?? 0) > limits[1])) return undefined;
  return limits.findLastIndex((limit) => value >= limit);
}
