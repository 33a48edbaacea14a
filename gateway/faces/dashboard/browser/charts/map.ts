import type { MapData } from '../../map/MapPanel.tsx';
import { outlines } from './outlines.ts';
import { fillOf, patterns } from './patterns.ts';
import { svg } from './svg.ts';

let drawings = 0;

/** Draws the departments, each with the class of its paint, so that the style alone decides its colour in either theme. */
export async function drawMap(place: HTMLElement, { paints }: MapData): Promise<void> {
  const { width, height, inset, paths } = await outlines();
  drawings += 1;
  const prefix = `map-${drawings}`;
  const departments = Object.entries(paths).map(([code, d]) => {
    const paint = paints[code] ?? '';
    const fill = fillOf(prefix, paint);
    return svg('path', { d, class: paint, 'data-place': code, ...(fill && { fill }) });
  });
  // The islands are shown out of their place, which the dashed frame says.
  const frame = svg('rect', { class: 'inset', ...inset });
  const parts = [patterns(prefix), frame, ...departments];
  const drawing = svg('svg', { viewBox: `0 0 ${width} ${height}`, 'aria-hidden': 'true' }, parts);
  if (place.isConnected) place.replaceChildren(drawing);
}
