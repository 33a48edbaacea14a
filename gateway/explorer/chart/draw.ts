import { BarChart, CustomChart, LineChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { type EChartsCoreOption, init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { barsOption } from './barsOption.ts';
import type { ChartData } from './chartOf.ts';
import { inksOf } from './inks.ts';
import { lineOption } from './lineOption.ts';

use([BarChart, CustomChart, LineChart, GridComponent, SVGRenderer]);

/** Draws into an element, anew when its size or the theme changes, until aborted. */
export async function draw(
  element: HTMLElement,
  data: ChartData,
  signal: AbortSignal,
): Promise<void> {
  // What is written before its letters are there is measured wrongly.
  await document.fonts.load('400 12px "Public Sans"');
  if (signal.aborted) return;
  const chart = init(element, undefined, { renderer: 'svg' });
  const paint = () => chart.setOption(optionOf(element, data), { notMerge: true });
  const resized = new ResizeObserver(() => chart.resize());
  resized.observe(element);
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', paint, { signal });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    chart.dispose();
  });
  paint();
}

function optionOf(element: HTMLElement, data: ChartData): EChartsCoreOption {
  const inks = inksOf(element);
  return data.kind === 'line' ? lineOption(data, inks) : barsOption(data, inks);
}
