import { drawing } from './drawings.ts';

/** Draws every chart below an element: those near what is seen at once, the others when nothing else is to be done. */
export function drawCharts(place: HTMLElement): void {
  const charts = [...place.querySelectorAll<HTMLElement>('[data-chart]')];
  for (const chart of charts) seen.observe(chart);
  const drawAll = () => charts.filter(isShown).forEach(drawOnce);
  afterwards(drawAll);
  addEventListener('beforeprint', drawAll, { once: true });
}

const seen = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting && target instanceof HTMLElement) drawOnce(target);
  },
  { rootMargin: '200px' },
);

/** A chart that the style does not show has no size to be drawn in. */
function isShown(chart: HTMLElement): boolean {
  return chart.offsetParent !== null;
}

function afterwards(then: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: 2000 });
  else setTimeout(then, 500);
}

const begun = new WeakSet<HTMLElement>();

function drawOnce(chart: HTMLElement): void {
  seen.unobserve(chart);
  if (begun.has(chart)) return;
  begun.add(chart);
  void draw(chart);
}

async function draw(chart: HTMLElement): Promise<void> {
  const { chart: kind = '', drawn = 'null' } = chart.dataset;
  const drawer = await drawing(kind);
  // Letters are measured while a chart is drawn: without their font they would overlap.
  await document.fonts.load('12px "Public Sans"');
  if (chart.isConnected) await drawer?.(chart, JSON.parse(drawn));
}

/** Draws them anew, for the theme has changed. */
export function redrawCharts(place: HTMLElement): void {
  for (const chart of place.querySelectorAll<HTMLElement>('[data-chart]')) begun.delete(chart);
  drawCharts(place);
}
