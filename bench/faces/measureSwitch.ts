import type { Browser } from 'playwright-core';

/** Milliseconds from choosing another year to its figures on the page. */
export async function measureSwitch(browser: Browser, address: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.locator('#view[data-alive]').waitFor();
    return await page.evaluate<number>(switching);
  } finally {
    await context.close();
  }
}

/** Runs in the page: as text, since it speaks of what only a page has. */
const switching = `new Promise((resolve) => {
  const view = document.getElementById('view');
  const list = view.querySelector('select[name=year]');
  if (list === null) resolve(0);
  const began = performance.now();
  new MutationObserver((_changes, observer) => {
    if (view.querySelector('select[name=year]') === list) return;
    observer.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - began));
  }).observe(view, { childList: true });
  list.value = '2022';
  list.dispatchEvent(new Event('change', { bubbles: true }));
})`;
