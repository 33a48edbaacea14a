import type { Browser, Page } from 'playwright-core';

/** The views that are measured. */
export const VIEWS = ['panorama', 'mapa', 'comparar', 'flujos', 'compromisos', 'calidad'] as const;

/** What opening a view cost. */
export interface Seen {
  /** Milliseconds until the largest part of the page was painted. */
  readonly paintMs: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** Bytes of script as they came over the wire: before that paint, and in all. */
  readonly scriptBefore: number;
  readonly scriptInAll: number;
}

/** How many times slower the processor of the measured page is. */
const SLOWED = 4;

/** Opens a view in a browser without a past, its processor slowed, and waits until nothing more comes. */
export async function measureView(browser: Browser, address: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.addInitScript({ content: watch });
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction('seen.paintMs > 0');
    return await seenBy(page);
  } finally {
    await context.close();
  }
}

interface Watched {
  readonly paintMs: number;
  readonly shift: number;
}

/** Runs in the page, before its scripts: as text, since it speaks of what only a page has. */
const watch = `
  globalThis.seen = { paintMs: 0, shift: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => { seen.paintMs = startTime; });
  observe('layout-shift', ({ value }) => { seen.shift += value; });
`;

async function seenBy(page: Page): Promise<Seen> {
  const { paintMs, shift } = await page.evaluate<Watched>('seen');
  const scripts = await page.evaluate<readonly [number, number][]>(
    `performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'))
      .map(({ responseEnd, encodedBodySize }) => [responseEnd, encodedBodySize])`,
  );
  const bytes = (some: readonly [number, number][]) =>
    some.reduce((sum, [, size]) => sum + size, 0);
  return {
    paintMs,
    shift,
    scriptBefore: bytes(scripts.filter(([end]) => end <= paintMs)),
    scriptInAll: bytes(scripts),
  };
}
