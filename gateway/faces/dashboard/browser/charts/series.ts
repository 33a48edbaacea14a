import type { TrendData } from '../../parts/Trend.tsx';
import { draw } from './echarts.ts';
import { lines } from './lines.ts';
import { look } from './look.ts';

/** A series on a scale of its own, from zero. */
export function drawSeries(place: HTMLElement, data: TrendData): void {
  const theme = look();
  const years = data.points.map(({ year }) => String(year));
  const letters = { color: theme.ink2, fontFamily: theme.font, fontSize: 12 };
  draw(place, {
    grid: { left: 44, right: 20, top: 16, bottom: 26 },
    xAxis: {
      type: 'category',
      data: years,
      boundaryGap: false,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { ...letters, interval: 2 },
    },
    yAxis: {
      type: 'value',
      min: 0,
      splitNumber: 2,
      splitLine: { lineStyle: { color: theme.line } },
      axisLabel: letters,
    },
    series: lines(data, theme, 2),
  });
}
