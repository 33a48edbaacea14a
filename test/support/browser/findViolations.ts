import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** One rule of WCAG that a page breaks, and where. */
export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly places: readonly string[];
}

/** Everything on the page that breaks WCAG 2.2 A or AA, as far as axe can tell. */
export async function findViolations(page: Page): Promise<readonly Violation[]> {
  await page.evaluate(AXE);
  const options: RunOptions = {
    runOnly: { type: 'tag', values: TAGS },
    resultTypes: ['violations'],
  };
  const { violations } = await page.evaluate<AxeResults, RunOptions>(runAxe, options);
  return violations.map(({ id, impact, nodes }) => ({
    rule: id,
    impact: impact ?? 'unknown',
    places: nodes.map(({ target }) => target.join(' ')),
  }));
}

/** Runs in the page. */
function runAxe(options: RunOptions): Promise<AxeResults> {
  const { axe, document } = globalThis as unknown as {
    readonly axe: { run(context: unknown, options: RunOptions): Promise<AxeResults> };
    readonly document: unknown;
  };
  return axe.run(document, options);
}
