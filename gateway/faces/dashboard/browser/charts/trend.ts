import type { TrendData } from '../../parts/Trend.tsx';
import { draw } from './echarts.ts';
import { lines } from './lines.ts';
import { look } from './look.ts';

/** A line small enough for a table: no axis but its two ends. */
export function drawTrend(place: HTMLElement, data: TrendData): void {
  const theme = look();
  const years = data.points.map(({ year }) => String(year));
  draw(place, {
    grid: { left: 16, right: 16, top: 8, bottom: 22 },
    xAxis: {
      type: 'category',
      data: years,
      boundaryGap: false,
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        interval: (at: number) => at === 0 || at === years.length - 1,
        color: theme.ink2,
        fontFamily: theme.font,
        fontSize: 12,
        margin: 6,
      },
    },
    yAxis: { type: 'value', show: false, min: 0 },
    series: lines(data, theme, 1.75),
  });
}
