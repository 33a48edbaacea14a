import { setTimeout } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Turns, type Turn, type Work } from '../../../gateway/src/admission/turns.ts';
import { refusalOf } from './refusalOf.ts';

const ROOM = 100;
const WORKS: readonly Work[] = ['prepare', 'ask', 'complete', 'serve'];

interface Wanted {
  readonly cost: number;
  readonly work?: Work;
}

describe('A turn', () => {
  let begun: string[] = [];
  const given: Turn[] = [];

  afterEach(() => {
    for (const turn of given.splice(0)) turn.give();
    begun = [];
  });

  /** Takes a turn, by the name of its caller and what it is, and notes when it has begun. */
  function take(turns: Turns, name: string, { cost, work = 'complete' }: Wanted): Turn {
    const [caller = ''] = name.split(' ');
    const turn = turns.turn(caller);
    const noted = begun;
    given.push(turn);
    void turn.take(work, cost).then(
      () => noted.push(name),
      () => undefined,
    );
    return turn;
  }

  it('begins beside others while there is room, in the order in which they came', async () => {
    const turns = new Turns(ROOM);
    for (const name of ['a', 'b', 'c']) take(turns, name, { cost: 50 });
    await setTimeout(30);
    expect(begun).toEqual(['a', 'b']);
  });

  it('of more than the room begins alone, and those after it do not overtake it', async () => {
    const turns = new Turns(ROOM);
    const first = take(turns, 'first', { cost: 50 });
    const large = take(turns, 'large', { cost: 500 });
    take(turns, 'small', { cost: 10 });
    await setTimeout(30);
    expect(begun).toEqual(['first']);
    first.give();
    await setTimeout(30);
    expect(begun).toEqual(['first', 'large']);
    large.give();
    await setTimeout(30);
    expect(begun).toEqual(['first', 'large', 'small']);
  });

  it('comes to the callers one after the other, however many one of them waits for', async () => {
    const turns = new Turns(ROOM);
    const running = take(turns, 'many 0', { cost: ROOM });
    const rest = Array.from({ length: 99 }, (_, at) =>
      take(turns, `many ${at + 1}`, { cost: ROOM }),
    );
    const others = [take(turns, 'one', { cost: ROOM }), take(turns, 'two', { cost: ROOM })];
    for (const turn of [running, rest[0], ...others]) {
      await setTimeout(20);
      turn?.give();
    }
    await setTimeout(20);
    expect(begun).toEqual(['many 0', 'many 1', 'one', 'two', 'many 2']);
  });

  it.each(WORKS.flatMap((held) => WORKS.map((work) => [held, work] as const)))(
    'to %s keeps nobody but its like from one to %s',
    async (held, work) => {
      const turns = new Turns(ROOM);
      take(turns, 'slow', { cost: ROOM * 16, work: held });
      await setTimeout(20);
      take(turns, 'other', { cost: ROOM, work });
      await setTimeout(20);
      expect(begun).toEqual(held === work ? ['slow'] : ['slow', 'other']);
    },
  );

  it('to prepare does not come while anybody waits to complete', async () => {
    const turns = new Turns(ROOM);
    const completing = take(turns, 'completing', { cost: ROOM });
    take(turns, 'waiting', { cost: ROOM });
    take(turns, 'preparing', { cost: ROOM, work: 'prepare' });
    await setTimeout(30);
    expect(begun).toEqual(['completing']);
    completing.give();
    await setTimeout(30);
    expect(begun.toSorted()).toEqual(['completing', 'preparing', 'waiting']);
  });

  it('to ask comes to five operations a second that take 1.4 s and cost a third', async () => {
    const turns = new Turns(ROOM);
    for (let count = 0; count < 7; count += 1)
      take(turns, String(count), { cost: 32, work: 'ask' });
    await setTimeout(30);
    expect(begun).toHaveLength(7);
  });

  it('of light work never waits', async () => {
    const turns = new Turns(ROOM);
    take(turns, 'large', { cost: 100 });
    expect(await turns.turn('light').take('complete', 1)).toBe(0);
  });

  it('leaves the event loop to others before the next, however many come at once', async () => {
    const turns = new Turns(ROOM);
    let served = 0;
    const serve = setInterval(() => void (served += 1), 1);
    const heavy = Array.from({ length: 10 }, async () => {
      const turn = turns.turn('heavy');
      await turn.take('complete', ROOM);
      const over = performance.now() + 20;
      while (performance.now() < over);
      turn.give();
    });
    await Promise.all(heavy);
    clearInterval(serve);
    expect(served).toBeGreaterThanOrEqual(9);
  });

  it('given back twice makes room once', async () => {
    const turns = new Turns(ROOM);
    const first = take(turns, 'first', { cost: 100 });
    for (const name of ['second', 'third']) take(turns, name, { cost: 100 });
    await setTimeout(30);
    first.give();
    first.give();
    await setTimeout(50);
    expect(begun).toEqual(['first', 'second']);
  });

  it('that does not come in five seconds is refused, and does not come later', async () => {
    const turns = new Turns(ROOM);
    const held = take(turns, 'held', { cost: ROOM });
    const late = turns.turn('late');
    await expect(late.take('complete', ROOM)).rejects.toMatchObject({
      extensions: { code: 'GATEWAY_BUSY' },
    });
    held.give();
    take(turns, 'next', { cost: ROOM });
    await setTimeout(50);
    expect(begun).toEqual(['held', 'next']);
  });

  it('is refused to whoever waits already when too much waits, and to nobody else', async () => {
    const turns = new Turns(ROOM);
    for (let count = 0; count < 102; count += 1) take(turns, `many ${count}`, { cost: ROOM });
    take(turns, 'one', { cost: ROOM });
    const thrown: unknown = await turns
      .turn('many')
      .take('complete', ROOM)
      .catch((error: unknown) => error);
    const refusal = refusalOf(() => {
      throw thrown;
    });
    expect(refusal).toMatchObject({ code: 'GATEWAY_BUSY', details: { seconds: 1 } });
    for (const turn of given.slice(0, 2)) {
      await setTimeout(20);
      turn.give();
    }
    await setTimeout(20);
    expect(begun).toEqual(['many 0', 'many 1', 'one']);
  });
});
