import { setTimeout } from 'node:timers/promises';

const PATIENCE_MS = 60_000;

/** Resolves when the condition holds; rejects when it does not for a minute. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (performance.now() > deadline)
      throw new Error(`It never came true: ${condition.toString()}`);
    await setTimeout(20);
  }
}
