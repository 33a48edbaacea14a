/** Milliseconds between looks while all is well. */
const CALM_MS = 60_000;
/** The first look at what is lacking, and the longest wait between two; each wait is longer than the one before. */
const SOON_MS = 3_000;
const LATEST_MS = 30_000;
const LONGER = 1.6;

/** Looks again and again whether something has come back, less often the longer it lasts, and not at all while nobody looks. */
export class Watch {
  readonly #look: () => Promise<boolean>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wait = SOON_MS;

  /** @param look answers whether something is lacking */
  constructor(look: () => Promise<boolean>) {
    this.#look = look;
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) void this.#now();
    });
  }

  /** Begins anew: soon when something is lacking. */
  begin(isLacking: boolean): void {
    this.#wait = SOON_MS;
    this.#later(isLacking);
  }

  #later(isLacking: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#now(), isLacking ? this.#wait : CALM_MS);
    this.#wait = isLacking ? Math.min(this.#wait * LONGER, LATEST_MS) : SOON_MS;
  }

  async #now(): Promise<void> {
    if (document.hidden) return;
    let isLacking = true;
    try {
      isLacking = await this.#look();
    } finally {
      // A look that failed is no reason never to look again.
      this.#later(isLacking);
    }
  }
}
