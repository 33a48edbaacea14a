import { drawing } from './drawings.ts';

/** Draws every chart below an element, each when it comes near the part of the page that is seen. */
export function drawCharts(place: HTMLElement): void {
  for (const chart of place.querySelectorAll<HTMLElement>('[data-chart]')) seen.observe(chart);
}

const seen = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting || !(target instanceof HTMLElement)) continue;
      seen.unobserve(target);
      void draw(target);
    }
  },
  { rootMargin: '200px' },
);

async function draw(chart: HTMLElement): Promise<void> {
  const { chart: kind = '', drawn = 'null' } = chart.dataset;
  const drawer = await drawing(kind);
  // Letters are measured while a chart is drawn: without their font they would overlap.
  await document.fonts.load('12px "Public Sans"');
  if (chart.isConnected) await drawer?.(chart, JSON.parse(drawn));
}
