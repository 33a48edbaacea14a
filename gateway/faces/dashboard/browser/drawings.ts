/** Draws data into an element. */
export type Draw = (chart: HTMLElement, data: never) => void | Promise<void>;

/** Each kind of chart as a file of its own, loaded when a page shows the first one. */
const KINDS: Readonly<Record<string, () => Promise<Draw>>> = {
  trend: async () => (await import('./charts/trend.ts')).drawTrend,
  axis: async () => (await import('./charts/axis.ts')).drawAxis,
  map: async () => (await import('./charts/map.ts')).drawMap,
  series: async () => (await import('./charts/series.ts')).drawSeries,
};

/** The drawing of that kind; undefined when there is none. */
export async function drawing(
  kind: string,
): Promise<((chart: HTMLElement, data: unknown) => void | Promise<void>) | undefined> {
  return (await KINDS[kind]?.()) as Draw & ((chart: HTMLElement, data: unknown) => void);
}
