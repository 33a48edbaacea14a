import { STATES } from '../../faces/states/states.ts';
import type { Point } from './chartOf.ts';
import type { Inks } from './inks.ts';
import { patternPath } from './patternPath.ts';

/** How much room a pattern takes: as much for each, as it says nothing of how large the figure is. */
export const PATTERN_WIDTH = 28;

const HEIGHT = 12;

/** What the drawing library hands over to place a mark. */
interface Placing {
  value(place: number): number;
  coord(at: readonly [number, number]): readonly [number, number];
}

/** The pattern of each state that has no value, beside the axis. */
export function patternSeries(points: readonly Point[], { text }: Inks) {
  return {
    type: 'custom',
    silent: true,
    animation: false,
    data: points.flatMap(({ shown }, at) => (shown.value === null ? [[at, 0]] : [])),
    encode: { y: 0, x: 1 },
    renderItem: (_params: unknown, placing: Placing) => {
      const at = placing.value(0);
      const [x, middle] = placing.coord([0, at]);
      const { pattern } = STATES[points[at]?.shown.state ?? 'LOADING'];
      const place = { x: x + 1, y: middle - HEIGHT / 2, width: PATTERN_WIDTH, height: HEIGHT };
      return {
        type: 'path',
        shape: { pathData: patternPath(pattern, place) },
        style: { stroke: text, fill: 'none', lineWidth: 0.8 },
      };
    },
  };
}
