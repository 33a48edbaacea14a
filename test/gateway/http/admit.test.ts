import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDoor, SAVED, type Answer, type Door } from './openDoor.ts';

/** Fields that are not there, each of whose errors would quote all of them. */
const WRONG = Object.fromEntries(
  Array.from({ length: 100 }, (_, at) => [`wrong${at}`, 'x'.repeat(1_000)]),
);

const errorsIn = ({ body }: Answer) =>
  body.errors as readonly { readonly message: string; readonly extensions: { code: string } }[];

describe('A known operation with variables that do not fit', () => {
  let door: Door;

  beforeAll(async () => {
    // What is used up stays so.
    door = await openDoor({ callerCost: 30_000, callerCostRate: 1 });
  });
  afterAll(() => door.close());

  it('is told what is wrong in few words, however much was sent', async () => {
    const { status, text, ...answer } = await door.ask(
      { query: SAVED.Police, variables: { where: WRONG } },
      'ANALYST',
    );
    const errors = errorsIn({ status, text, ...answer });
    expect(status).toBe(400);
    expect(text.length).toBeLessThan(10_000);
    expect(errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors[0]?.message).toMatch(/^Variable "\$where" got invalid value .*…$/);
    expect(errors.filter(({ message }) => message.length > 200)).toEqual([]);
  });

  it('is paid for by what was sent', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) {
      const asked = { query: SAVED.Police, variables: { where: WRONG } };
      statuses.push((await door.ask(asked, 'ANALYST')).status);
    }
    expect(statuses.at(-1)).toBe(429);
  });
});
