import { Room } from './room.ts';

/**
 * What a turn is for: preparing an operation that is not known; asking the agencies; completing what they answered and
 * serialising it; having the server library do all of it.
 */
export type Work = 'prepare' | 'ask' | 'complete' | 'serve';

/** The turns of one request. */
export interface Turn {
  /**
   * Waits for a turn to do work of this cost.
   * @returns milliseconds it has waited.
   * @throws GATEWAY_BUSY when too much waits already, or it has waited too long.
   */
  take(work: Work, cost: number): Promise<number>;
  /** Ends all turns it has. Again does nothing. */
  give(): void;
}

/** Work of less than this share of the room never waits. */
const LIGHT = 0.02;

/** How many times the room may wait. */
const LONGEST_LINE = 100;

/**
 * How many times the room the agencies may be asked for: waiting for them is no work here, but it is work there, and what
 * they answer is kept until it is completed. Five operations a second, each a third of the room, may so wait 1.4 s each.
 */
const ASKED_AT_ONCE = 2.25;

/** Milliseconds between two turns when one has to wait: light work runs in them from its beginning to its end. */
const REST_MS = 10;

/**
 * Who works when: what is much work waits until there is room for it, and leaves a rest before the next, so that light work
 * goes on between two heavy pieces, however many ask for them at once. Callers who wait are served in turn. Each kind of
 * work has a room of its own, so that a slow agency keeps nobody from completing, nor a slow plan anybody from asking.
 */
export class Turns {
  readonly #light: number;
  readonly #rooms: Readonly<Record<Work, Room>>;

  /** @param room cost of all that may be worked on at the same time; what costs more is worked on alone. */
  constructor(room: number) {
    this.#light = room * LIGHT;
    const working = { size: room, line: room * LONGEST_LINE, restMs: REST_MS };
    const complete = new Room(working);
    this.#rooms = {
      // Who has asked for what is known has waited for an agency already.
      prepare: new Room({ ...working, after: complete }),
      ask: new Room({ ...working, size: room * ASKED_AT_ONCE, restMs: 0 }),
      complete,
      serve: new Room(working),
    };
  }

  /** For one request of this caller, to be given back whatever happens. */
  turn(caller: string): Turn {
    const ends: (() => void)[] = [];
    return {
      take: async (work, cost) => {
        if (cost < this.#light) return 0;
        const began = performance.now();
        ends.push(await this.#rooms[work].enter(caller, cost));
        return performance.now() - began;
      },
      give: () => {
        for (const end of ends.splice(0)) end();
      },
    };
  }
}
