import { drawCharts, redrawCharts } from './drawCharts.ts';
import { Live } from './live.ts';
import { onPrint } from './onPrint.ts';
import { pairPlaces } from './pairPlaces.ts';
import { viewModule } from './viewModules.ts';

/** Draws the charts of the page, answers its choices without a reload, and watches whether its figures are still current. */
export async function start(): Promise<void> {
  const place = document.getElementById('view');
  if (place === null) return;
  drawCharts(place);
  pairPlaces(place);
  onPrint(place);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => redrawCharts(place));
  const view = await viewModule(place.dataset['view'] ?? '');
  if (view) new Live(place, view).begin();
}
