import type { EChartsCoreOption } from 'echarts/core';
import type { ChartData, Point } from './chartOf.ts';
import type { Inks } from './inks.ts';
import { marginSeries } from './marginSeries.ts';
import { PATTERN_WIDTH, patternSeries } from './patternSeries.ts';

const FONT = { fontFamily: '"Public Sans", sans-serif', fontSize: 12 };
const LONGEST_LABEL = 170;
/** Room between a bar, with the cap of its margin, and its words. */
const GAP = 14;

/** One bar a row, in the table's order; where there is no value, the words that stand in the table. */
export function barsOption({ points }: ChartData, inks: Inks): EChartsCoreOption {
  const text = { ...FONT, color: inks.text };
  return {
    animation: false,
    grid: { left: 8, right: 116, top: 8, bottom: 8, containLabel: true },
    xAxis: {
      type: 'value',
      min: 0,
      axisLabel: text,
      splitLine: { lineStyle: { color: inks.line } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: points.map(({ label }) => label),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: inks.line } },
      axisLabel: { ...text, interval: 0, width: LONGEST_LABEL, overflow: 'truncate' },
    },
    series: [bars(points, inks), marginSeries(points, 'x', inks), patternSeries(points, inks)],
  };
}

function bars(points: readonly Point[], { mark, text }: Inks) {
  return {
    type: 'bar',
    silent: true,
    barWidth: 12,
    itemStyle: { color: mark },
    data: points.map(({ shown: { value } }) => ({
      value: value ?? 0,
      label: { distance: value === null ? PATTERN_WIDTH + GAP : GAP },
    })),
    label: {
      show: true,
      position: 'right',
      ...FONT,
      color: text,
      formatter: ({ dataIndex }: { readonly dataIndex: number }) =>
        points[dataIndex]?.shown.text ?? '',
    },
  };
}
