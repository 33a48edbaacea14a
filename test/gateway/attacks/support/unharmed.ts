import { setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import type { Stage } from './stage.ts';
import type { Waited } from './innocent.ts';

/**
 * The suite runs on two cores, beside another test and the attackers themselves; the strict bound is held by
 * the bench, alone on its machine. On a busy machine a caller waits seconds for a processor, so this catches only what
 * stops the gateway outright, as hostile documents did for up to eighty seconds.
 */
const FLOOR_MS = 6_000;
const FACTOR = 10;

/** How long the innocent caller waits while nobody does any harm. */
export async function unloaded({ innocent }: Stage): Promise<Waited> {
  await setTimeout(1_000);
  await innocent.waited();
  await setTimeout(1_500);
  return innocent.waited();
}

/** Expects that the innocent caller has hardly noticed what went on since it was asked last. */
export async function expectUnharmed({ innocent }: Stage, before: Waited): Promise<void> {
  const { p99, answers, failed } = await innocent.waited();
  process.stderr.write(
    `innocent caller: p99 ${p99.toFixed()} ms of ${answers} answers, ${before.p99.toFixed()} ms unloaded\n`,
  );
  expect(failed).toEqual([]);
  expect(p99).toBeLessThan(Math.max(FLOOR_MS, FACTOR * before.p99));
}
