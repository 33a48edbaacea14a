import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.ts';
import { openDoor, type Answer, type Door } from './openDoor.ts';

const POLICE = '{ police { release } more: police { year } }';
const ICBF = '{ icbf { release } more: icbf { tier } }';

describe('An agency that takes its time', () => {
  let door: Door;
  let open = (): void => undefined;

  beforeAll(async () => {
    // Every operation is as large as may be: two at the same time would be too much to complete.
    door = await openDoor({
      cost: 3,
      agencyTimeoutMs: 20_000,
      totalTimeoutMs: 20_000,
      cacheBytes: 0,
    });
    await Promise.all([POLICE, ICBF].map((query) => door.ask({ query })));
  });
  afterEach(() => open());
  afterAll(() => door.close());

  /** Asks what is not answered before the gate opens, and waits until the agency has the question. */
  async function askSlowly(body: object): Promise<Promise<Answer>[]> {
    door.police.gate = new Promise((resolve) => {
      open = resolve;
    });
    const before = door.police.questions();
    const asked = [door.ask(body)];
    await eventually(() => Promise.resolve(door.police.questions() > before));
    return asked;
  }

  it.each([
    ['', {}],
    [', asked in an unusual way,', { extensions: {} }],
  ])('keeps nobody%s from the answers of another', async (_, unusual) => {
    const slow = await askSlowly({ query: POLICE, ...unusual });
    expect((await door.ask({ query: ICBF })).body.data).toMatchObject({ icbf: { release: 1 } });
    open();
    expect((await Promise.all(slow)).map(({ status }) => status)).toEqual([200]);
  });
});
