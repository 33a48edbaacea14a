import type { ViewContext } from '../view.ts';
import { patternOf } from '../parts/Swatch.tsx';
import { classOfValue, shownAt, type Layer } from './layer.ts';

/** The class by which the style paints a department: one of five shades, or the pattern of its state. */
export function paintOf(layer: Layer, code: string, context: ViewContext): string {
  const shown = shownAt(layer, code, context);
  const shade = classOfValue(shown, layer);
  if (shade !== undefined) return `shade-${shade}`;
  return shown.value === null ? patternOf(shown.state) : 'shade-none';
}
