import { setTimeout } from 'node:timers/promises';

/** Waits until a condition holds. @throws when it does not within ten seconds. */
export async function eventually(holds: () => boolean): Promise<void> {
  const giveUpAt = performance.now() + 10_000;
  while (!holds()) {
    if (performance.now() > giveUpAt) throw new Error(`never held: ${holds.toString()}`);
    await setTimeout(5);
  }
}
