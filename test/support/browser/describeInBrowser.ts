import { afterAll, afterEach, beforeAll, describe, expect } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { chromiumPath } from './chromiumPath.ts';
import { launchChromium } from './launchChromium.ts';
import { type Looking, type Visit, visit } from './visit.ts';

/** What the tests of one file have of the browser. */
export interface TestBrowser {
  /** Opens a page as a new person would see it; it is closed when the test ends. */
  visit(url: string, looking?: Looking): Promise<Visit>;
}

/** The last words of a title; by the second tellSkipped.cjs finds what was skipped. */
const WHERE = { run: '(in Chromium)', skipped: '(no Chromium)' };

/**
 * A `describe` whose tests have a real browser. Without one on this machine they are skipped; where one has to be
 * (`BROWSER_TESTS=required`) they fail. After each test its pages have asked nothing of another host.
 */
export function describeInBrowser(title: string, tell: (browser: TestBrowser) => void): void {
  const isSkipped = !chromiumPath() && process.env['BROWSER_TESTS'] !== 'required';
  const describeOrSkip = isSkipped ? describe.skip : describe;
  describeOrSkip(`${title} ${isSkipped ? WHERE.skipped : WHERE.run}`, () => {
    let browser: Browser | undefined;
    const visits: Visit[] = [];
    beforeAll(async () => {
      browser = await launchChromium();
    });
    afterAll(() => browser?.close());
    afterEach(async () => {
      const over = visits.splice(0);
      await Promise.all(over.map(({ context }) => context.close()));
      expect(over.flatMap(({ foreign }) => foreign)).toEqual([]);
    });
    tell({
      visit: async (url, looking) => {
        if (!browser) throw new Error('A page is visited inside a test, not before.');
        const opened = await visit(browser, url, looking);
        visits.push(opened);
        return opened;
      },
    });
  });
}
