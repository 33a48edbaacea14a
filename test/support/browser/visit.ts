import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** How the person who visits looks at the page. */
export interface Looking {
  readonly width?: number;
  readonly height?: number;
  readonly theme?: 'light' | 'dark';
  /** What the browser says it speaks. */
  readonly locale?: string;
  /** Without it a page is what the server sent. */
  readonly javaScriptEnabled?: boolean;
}

/** A page somebody looks at, in a browser without a past, with what went wrong on it so far. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Addresses of another origin that were asked for; the browser can reach none of them. */
  readonly foreign: string[];
  /** Errors on the console, uncaught ones, and violations of the page's policy. */
  readonly complaints: readonly string[];
}

const PHONE = 600;

/** Opens an address in a context of its own and waits until the page has loaded. */
export async function visit(browser: Browser, url: string, looking: Looking = {}): Promise<Visit> {
  const context = await browser.newContext(contextOptions(looking));
  await context.addInitScript(tellViolations);
  const foreign: string[] = [];
  const complaints: string[] = [];
  const { origin } = new URL(url);
  const note = (address: string) => {
    if (isForeign(address, origin)) foreign.push(address);
  };
  context.on('request', (request) => note(request.url()));
  context.on('page', (page) => page.on('websocket', (socket) => note(socket.url())));
  context.on('console', (message) => {
    if (message.type() === 'error')
      complaints.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  await page.goto(url);
  return { page, context, foreign, complaints };
}

function contextOptions(looking: Looking): BrowserContextOptions {
  const { width = 1280, height = 900, theme = 'light', locale = 'es-CO' } = looking;
  return {
    viewport: { width, height },
    hasTouch: width < PHONE,
    colorScheme: theme,
    locale,
    javaScriptEnabled: looking.javaScriptEnabled ?? true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    acceptDownloads: true,
  };
}

/** Runs in the page, before its scripts. */
function tellViolations(): void {
  globalThis.addEventListener('securitypolicyviolation', (event) => {
    const { effectiveDirective, blockedURI } = event as unknown as Record<string, string>;
    globalThis.console.error(`Policy violated: ${effectiveDirective} ${blockedURI}`);
  });
}

function isForeign(address: string, origin: string): boolean {
  const { protocol, origin: asked, host } = new URL(address);
  if (protocol === 'ws:' || protocol === 'wss:') return host !== new URL(origin).host;
  return !['data:', 'blob:', 'about:'].includes(protocol) && asked !== origin;
}
