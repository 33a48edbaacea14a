import { setTimeout } from 'node:timers/promises';

/** Resolves when the condition holds. The test's own time limit ends a wait that never does. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await setTimeout(20);
}
