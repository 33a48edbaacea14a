import type { Inks } from './inks.ts';
import type { Point } from './chartOf.ts';

/** What the drawing library hands over to place a mark. */
interface Placing {
  value(place: number): number;
  coord(at: readonly [number, number]): readonly [number, number];
}

type Along = 'x' | 'y';

const CAP = 3;

/** Thin capped lines that show each figure's margin; `along` is the axis of the figures. */
export function marginSeries(points: readonly Point[], along: Along, { margin }: Inks) {
  return {
    type: 'custom',
    silent: true,
    animation: false,
    data: points.flatMap(({ shown: { value, margin: half } }, at) =>
      value === null || half === null ? [] : [[at, Math.max(0, value - half), value + half]],
    ),
    // The library looks for the figures' reach there.
    encode: along === 'x' ? { y: 0, x: [1, 2] } : { x: 0, y: [1, 2] },
    renderItem: (_params: unknown, place: Placing) => ({
      type: 'path',
      shape: { pathData: pathOf(place, along) },
      style: { stroke: margin, fill: 'none', lineWidth: 1 },
    }),
  };
}

function pathOf(place: Placing, along: Along): string {
  const [at, low, high] = [place.value(0), place.value(1), place.value(2)];
  const [x1, y1] = along === 'x' ? place.coord([low, at]) : place.coord([at, low]);
  const [x2, y2] = along === 'x' ? place.coord([high, at]) : place.coord([at, high]);
  const cap = (x: number, y: number) =>
    along === 'x' ? `M${x} ${y - CAP}V${y + CAP}` : `M${x - CAP} ${y}H${x + CAP}`;
  return `M${x1} ${y1}L${x2} ${y2}${cap(x1, y1)}${cap(x2, y2)}`;
}
