import type { Pattern } from '../../faces/states/states.ts';

/** Where a pattern is drawn: its left and middle, and how large. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const STEP = 5;

/** The thin lines of a state's pattern inside its frame, as an SVG path; a state without lines has its frame alone. */
export function patternPath(pattern: Pattern, { x, y, width, height }: Place): string {
  const frame = `M${x} ${y}h${width}v${height}h${-width}z`;
  const places = Array.from(
    { length: Math.floor((width - height) / STEP) + 1 },
    (_, at) => at * STEP,
  );
  const rising = places.map((at) => `M${x + at} ${y + height}l${height} ${-height}`).join('');
  const falling = places.map((at) => `M${x + at} ${y}l${height} ${height}`).join('');
  if (pattern === 'hatched') return frame + rising;
  if (pattern === 'crossed') return frame + rising + falling;
  if (pattern === 'dash') return `M${x} ${y + height / 2}h${width / 2}`;
  if (pattern === 'dotted')
    return frame + places.map((at) => `M${x + at + 4} ${y + height / 2}h1`).join('');
  return frame;
}
