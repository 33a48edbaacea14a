import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Turns, type Turn } from '../../../gateway/src/admission/turns.ts';
import { refusalOf } from './refusalOf.ts';

const ROOM = 100;

describe('A turn', () => {
  let begun: string[] = [];
  const given: Turn[] = [];

  afterEach(() => {
    for (const turn of given.splice(0)) turn.give();
    begun = [];
  });

  /** Takes a turn, and notes when it has begun. */
  function take(turns: Turns, name: string, cost: number): Turn {
    const turn = turns.turn();
    const noted = begun;
    given.push(turn);
    void turn.take(cost).then(
      () => noted.push(name),
      () => undefined,
    );
    return turn;
  }

  it('begins beside others while there is room, in the order in which they came', async () => {
    const turns = new Turns(ROOM);
    for (const name of ['a', 'b', 'c']) take(turns, name, 50);
    await setTimeout(30);
    expect(begun).toEqual(['a', 'b']);
  });

  it('of more than the room begins alone, and those after it do not overtake it', async () => {
    const turns = new Turns(ROOM);
    const first = take(turns, 'first', 50);
    const large = take(turns, 'large', 500);
    take(turns, 'small', 10);
    await setTimeout(30);
    expect(begun).toEqual(['first']);
    first.give();
    await setTimeout(30);
    expect(begun).toEqual(['first', 'large']);
    large.give();
    await setTimeout(30);
    expect(begun).toEqual(['first', 'large', 'small']);
  });

  it('of light work never waits', async () => {
    const turns = new Turns(ROOM);
    take(turns, 'large', 100);
    expect(await turns.turn().take(1)).toBe(0);
  });

  it('leaves the event loop to others before the next, however many come at once', async () => {
    const turns = new Turns(ROOM);
    let served = 0;
    const serve = setInterval(() => void (served += 1), 1);
    const heavy = Array.from({ length: 10 }, async () => {
      const turn = turns.turn();
      await turn.take(ROOM);
      const over = performance.now() + 20;
      while (performance.now() < over);
      turn.give();
    });
    await Promise.all(heavy);
    clearInterval(serve);
    expect(served).toBeGreaterThanOrEqual(9);
  });

  it('is over after two seconds, as what takes longer waits for an agency', async () => {
    const turns = new Turns(ROOM);
    take(turns, 'slow', 100);
    expect(await turns.turn().take(100)).toBeGreaterThan(1_500);
  });

  it('given back twice makes room once', async () => {
    const turns = new Turns(ROOM);
    const first = take(turns, 'first', 100);
    for (const name of ['second', 'third']) take(turns, name, 100);
    await setTimeout(30);
    first.give();
    first.give();
    await setTimeout(50);
    expect(begun).toEqual(['first', 'second']);
  });

  it('that does not come in five seconds is refused', async () => {
    const turns = new Turns(ROOM);
    // Each is over after two seconds.
    for (let count = 0; count < 4; count += 1) take(turns, String(count), ROOM);
    await expect(turns.turn().take(ROOM)).rejects.toMatchObject({
      extensions: { code: 'GATEWAY_BUSY' },
    });
    expect(begun).toEqual(['0', '1', '2']);
  });

  it('is refused when too much waits already', async () => {
    const turns = new Turns(ROOM);
    for (let count = 0; count < 102; count += 1) take(turns, String(count), ROOM);
    const thrown: unknown = await turns
      .turn()
      .take(ROOM)
      .catch((error: unknown) => error);
    const refusal = refusalOf(() => {
      throw thrown;
    });
    expect(refusal).toMatchObject({ code: 'GATEWAY_BUSY', details: { seconds: 1 } });
  });
});
