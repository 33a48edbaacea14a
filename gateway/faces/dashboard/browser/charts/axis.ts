import type { CustomSeriesOption } from 'echarts';
import type { AxisData } from '../../compare/Axis.tsx';
import { SHAPES } from '../../parts/Mark.tsx';
import { draw } from './echarts.ts';
import { look, type Look } from './look.ts';

const ROW = 44;
const HEAD = 2;

/** Marks with their margins on one axis from zero, a row each as in the table beside them; hollow diamonds below. */
export function drawAxis(place: HTMLElement, { lines, elsewhere }: AxisData): void {
  const theme = look();
  const most = Math.max(...lines.map(({ value }) => value ?? 0), ...elsewhere, 10);
  draw(place, {
    grid: { left: 12, right: 24, top: HEAD, height: ROW * (lines.length + 1) },
    xAxis: {
      type: 'value',
      min: 0,
      max: niceAbove(most),
      splitNumber: 4,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { color: theme.ink2, fontFamily: theme.font, fontSize: 12 },
      splitLine: { lineStyle: { color: theme.line } },
    },
    yAxis: { type: 'value', min: 0, max: lines.length + 1, inverse: true, show: false },
    series: [
      ...lines.map((line, row) => markOf(line, row, theme)),
      ...elsewhere.map((value) => diamondOf(value, lines.length, theme)),
    ],
  });
}

/** Where the axis ends: a number that its four parts divide well. */
function niceAbove(most: number): number {
  const size = 10 ** Math.floor(Math.log10(most));
  const step = [1, 2, 4, 6, 8, 10].find((times) => times * size >= most) ?? 10;
  return step * size;
}

type Line = AxisData['lines'][number];

function markOf({ agency, value, margin }: Line, row: number, theme: Look): CustomSeriesOption {
  const color = theme.of(agency);
  return custom(value, row, ([x, y], reach) => {
    const half = reach(margin ?? 0);
    const from = Math.max(12, x - half);
    const line = { stroke: color, lineWidth: 1.5 };
    return [
      lineOf([12, y, from, y], { stroke: theme.line, lineWidth: 1, lineDash: [2, 3] }),
      lineOf([from, y, x + half, y], line),
      lineOf([from, y - 5, from, y + 5], line),
      lineOf([x + half, y - 5, x + half, y + 5], line),
      shapeOf(SHAPES[agency], [x, y], { fill: color }),
    ];
  });
}

function diamondOf(value: number, row: number, theme: Look): CustomSeriesOption {
  const style = { fill: theme.surface, stroke: theme.ink2, lineWidth: 1.5 };
  return custom(value, row, (at) => [shapeOf(SHAPES.ICBF, at, style)]);
}

type Point = readonly [number, number];
type Elements = readonly Readonly<Record<string, unknown>>[];

/** One row of the drawing, put together from plain shapes. */
function custom(
  value: number | null,
  row: number,
  shapes: (at: Point, reach: (size: number) => number) => Elements,
): CustomSeriesOption {
  return {
    type: 'custom',
    silent: true,
    data: value === null ? [] : [[value, row + 0.5]],
    renderItem: (_params, api) => {
      const [x = 0, y = 0] = api.coord([value ?? 0, row + 0.5]);
      const reach = (size: number) => (api.coord([(value ?? 0) + size, 0])[0] ?? x) - x;
      return { type: 'group', children: shapes([x, y], reach) } as never;
    },
  };
}

function lineOf([x1, y1, x2, y2]: readonly [number, number, number, number], style: object) {
  return { type: 'line', shape: { x1, y1, x2, y2 }, style };
}

function shapeOf(pathData: string, [x, y]: Point, style: object) {
  const shape = { pathData, x: x - 6, y: y - 6, width: 12, height: 12, layout: 'center' };
  return { type: 'path', shape, style };
}
