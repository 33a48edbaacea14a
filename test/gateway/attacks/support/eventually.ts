import { setTimeout } from 'node:timers/promises';

const STEP_MS = 250;
const MOST_STEPS = 120;

/** The value, once it holds, or as it is after thirty seconds. */
export async function eventually<Value>(
  value: () => Promise<Value> | Value,
  holds: (value: Value) => boolean,
): Promise<Value> {
  for (let step = 0; ; step += 1) {
    const now = await value();
    if (holds(now) || step === MOST_STEPS) return now;
    await setTimeout(STEP_MS);
  }
}
