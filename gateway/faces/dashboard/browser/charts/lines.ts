import type { SeriesOption } from 'echarts';
import type { TrendData, TrendPoint } from '../../parts/Trend.tsx';
import { SHAPES } from '../../parts/Mark.tsx';
import type { Look } from './look.ts';

/** The line of a series, its margin as a band, and its last point as the agency's mark. */
export function lines({ agency, points }: TrendData, { of }: Look, width: number): SeriesOption[] {
  const color = of(agency);
  const last = points.findLastIndex(({ value }) => value !== null);
  const silent = { type: 'line', silent: true, symbol: 'none', stack: 'margin' } as const;
  const none = { opacity: 0 };
  return [
    { ...silent, data: points.map(lowest), lineStyle: none },
    { ...silent, data: points.map(breadth), lineStyle: none, areaStyle: { color, opacity: 0.17 } },
    {
      type: 'line',
      silent: true,
      data: points.map(({ value }) => value),
      lineStyle: { color, width },
      itemStyle: { color, opacity: 1 },
      symbol: `path://${SHAPES[agency]}`,
      symbolSize: (_value: unknown, { dataIndex }: { dataIndex: number }) =>
        dataIndex === last || isAlone(points, dataIndex) ? 8 : 0,
    },
  ];
}

/** A margin reaches down to zero and no further: there are no fewer than none. */
function lowest({ value, margin }: TrendPoint): number | null {
  return value === null ? null : Math.max(0, value - (margin ?? 0));
}

function breadth(point: TrendPoint): number | null {
  const from = lowest(point);
  return point.value === null || from === null ? null : point.value + (point.margin ?? 0) - from;
}

/** Whether a point has no neighbour to draw a line to. */
function isAlone(points: readonly TrendPoint[], at: number): boolean {
  const hasValue = (index: number) => (points[index]?.value ?? null) !== null;
  return !hasValue(at - 1) && !hasValue(at + 1);
}
