import { setTimeout as delay } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Question } from './load/requestBytes.ts';
import { OPERATIONS, type Kind } from './operations.ts';
import type { RunningContestant } from './startContestant.ts';

const LOG_MS = 500;

/**
 * Asks every gateway every question of the kinds and holds its data against that of the first. One that keeps answers is asked
 * twice, so that a kept one is among them.
 * @throws with the first difference: figures of gateways that do not answer the same mean nothing.
 */
export async function verifySame(
  contestants: readonly RunningContestant[],
  kinds: readonly Kind[],
): Promise<void> {
  for (const operation of new Set(kinds.map((kind) => OPERATIONS[kind]))) {
    const asked = contestants.flatMap((contestant) =>
      contestant.kinds.filter((kind) => OPERATIONS[kind] === operation).map(() => contestant),
    );
    const again = asked.filter(({ name }) => name === 'kept');
    for (const question of operation.samples) {
      await verifyOne(asked, question);
      if (again.length > 0) await verifyOne([...asked.slice(0, 1), ...again], question);
    }
  }
}

async function verifyOne(
  contestants: readonly RunningContestant[],
  question: Question,
): Promise<void> {
  const answers = await Promise.all(contestants.map((each) => dataOf(each, question)));
  answers.forEach((answer, index) => {
    const difference = differenceIn(answers[0], answer, 'data');
    if (difference === undefined) return;
    const [one, other] = [contestants[0]?.title, contestants[index]?.title];
    const asked = JSON.stringify(question.variables);
    throw new Error(
      `${one} and ${other} differ in ${question.operationName} ${asked}: ${difference}`,
    );
  });
}

async function dataOf(contestant: RunningContestant, question: Question): Promise<unknown> {
  const response = await fetch(`http://127.0.0.1:${contestant.port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(question),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors === undefined && data) return data;
  // What it logs of this may come after the answer.
  await delay(LOG_MS);
  const reason = `${contestant.title} does not answer: ${inShort(errors)}`;
  throw new Error(`${reason}. It said: ${contestant.said()}`);
}

/** Where two values differ first, in words; undefined when nowhere. The order of keys is no difference. */
function differenceIn(one: unknown, other: unknown, place: string): string | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  const names = [...new Set([...keysOf(one), ...keysOf(other)])];
  const inside = names.flatMap(
    (name) => differenceIn(member(one, name), member(other, name), `${place}.${name}`) ?? [],
  );
  return inside[0] ?? `${place} is ${inShort(one)} and ${inShort(other)}`;
}

function keysOf(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function inShort(value: unknown): string {
  return (JSON.stringify(value) ?? 'missing').slice(0, 300);
}
