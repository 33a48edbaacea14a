import type { EChartsCoreOption } from 'echarts/core';
import type { ChartData, Point } from './chartOf.ts';
import type { Inks } from './inks.ts';
import { marginSeries } from './marginSeries.ts';

const FONT = { fontFamily: '"Public Sans", sans-serif', fontSize: 12 };

/** A point a year with its margin; the line is broken where there is no value, and words stand in its place. */
export function lineOption({ points }: ChartData, inks: Inks): EChartsCoreOption {
  const text = { ...FONT, color: inks.text };
  return {
    animation: false,
    grid: { left: 8, right: 24, top: 28, bottom: 8, containLabel: true },
    xAxis: {
      type: 'category',
      data: points.map(({ label }) => label),
      axisLabel: text,
      axisLine: { lineStyle: { color: inks.line } },
    },
    yAxis: {
      type: 'value',
      min: 0,
      axisLabel: text,
      splitLine: { lineStyle: { color: inks.line } },
    },
    series: [line(points, inks), words(points, inks), marginSeries(points, 'y', inks)],
  };
}

function line(points: readonly Point[], { mark, text }: Inks) {
  return {
    type: 'line',
    silent: true,
    symbol: 'circle',
    symbolSize: 6,
    itemStyle: { color: mark },
    lineStyle: { color: mark, width: 2 },
    data: points.map(({ shown }) => shown.value),
    label: {
      show: true,
      position: 'top',
      distance: 12,
      ...FONT,
      color: text,
      formatter: textOf(points),
    },
  };
}

/** The words of years without a value, on the ground line. */
function words(points: readonly Point[], { text }: Inks) {
  return {
    type: 'line',
    silent: true,
    symbolSize: 0,
    lineStyle: { width: 0 },
    data: points.map(({ shown }) => (shown.value === null ? 0 : null)),
    label: { show: true, position: 'top', ...FONT, color: text, formatter: textOf(points) },
  };
}

function textOf(points: readonly Point[]) {
  return ({ dataIndex }: { readonly dataIndex: number }) => points[dataIndex]?.shown.text ?? '';
}
