import { setTimeout } from 'node:timers/promises';

/** Asks until the answer is yes. @throws when it is not within ten seconds. */
export async function eventually(holds: () => Promise<boolean> | boolean): Promise<void> {
  const giveUpAt = performance.now() + 10_000;
  while (!(await holds())) {
    if (performance.now() > giveUpAt) throw new Error(`never held: ${holds.toString()}`);
    await setTimeout(10);
  }
}
