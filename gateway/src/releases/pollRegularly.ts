/** A look that is taken again and again, one at a time. */
export interface Polling {
  /** Looks as soon as possible; during a look, once more after it. */
  soon(): void;
  close(): void;
}

/** Milliseconds between two looks at the least, so that a flood of hints is none of looks. */
const SOON_MS = 10;

/**
 * Looks at once, and then about every so many milliseconds, a fifth more or less, so that many gateways do not look together.
 * @param look never rejects.
 */
export function pollRegularly(look: () => Promise<void>, everyMs: number): Polling {
  let timer: NodeJS.Timeout | undefined;
  let isLooking = false;
  let isWanted = true;
  let isClosed = false;

  async function run(): Promise<void> {
    isLooking = true;
    isWanted = false;
    await look();
    isLooking = false;
    schedule();
  }

  function schedule(): void {
    clearTimeout(timer);
    if (isClosed) return;
    const usual = everyMs * (0.8 + 0.4 * Math.random());
    timer = setTimeout(() => void run(), isWanted ? SOON_MS : Math.max(SOON_MS, usual));
    timer.unref();
  }

  void run();
  return {
    soon() {
      if (isWanted) return;
      isWanted = true;
      if (!isLooking) schedule();
    },
    close() {
      isClosed = true;
      clearTimeout(timer);
    },
  };
}
