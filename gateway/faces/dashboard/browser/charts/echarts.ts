import { LineChart, CustomChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use, getInstanceByDom, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { EChartsOption } from 'echarts';

use([LineChart, CustomChart, GridComponent, SVGRenderer]);

/** Draws an option as SVG, in place of what was drawn there before, and anew whenever its place changes its size. */
export function draw(place: HTMLElement, option: EChartsOption): EChartsType {
  const chart = getInstanceByDom(place) ?? init(place, null, { renderer: 'svg' });
  chart.setOption({ animation: false, ...option }, { notMerge: true });
  resized.observe(place);
  return chart;
}

const resized = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (!target.isConnected) resized.unobserve(target);
    else getInstanceByDom(target as HTMLElement)?.resize();
  }
});
