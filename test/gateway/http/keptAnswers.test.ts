import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { callerHeaders } from '../../support/tiers.ts';
import { eventually } from './eventually.ts';
import { currencyOf, openDoor, SAVED, type Answer, type Door } from './openDoor.ts';

const QUERY = 'query ($where: Where) { police(where: $where) { release tier } }';
const WHERE = { sex: 'F', age: 13 };

const releaseIn = ({ body }: Answer): unknown => body.data?.['police']?.['release'];
/** The release of the police that an answer says it is from. */
const labelOf = ({ body }: Answer): unknown =>
  body.extensions?.releases.find(({ dataset }) => dataset === 'police.figures')?.number;
const tierIn = ({ body }: Answer): unknown => body.data?.['police']?.['tier'];

describe('An answer that was given', () => {
  let door: Door;

  beforeEach(async () => {
    door = await openDoor();
  });
  afterEach(() => door.close());

  /** How many questions the police had for some requests, one after the other. */
  async function questionsFor(...requests: readonly (() => Promise<Answer>)[]): Promise<number> {
    const before = door.police.questions();
    for (const request of requests) expect((await request()).status).toBe(200);
    return door.police.questions() - before;
  }

  const asking = (query: string, variables?: object) => () => door.ask({ query, variables });

  it.each<[string, string, object | undefined]>([
    ['word for word', QUERY, { where: WHERE }],
    ['with its variables in another order', QUERY, { where: { age: 13, sex: 'F' } }],
    ['in another spelling', `# the same\n${QUERY.replaceAll(' ', '\n  ')}`, { where: WHERE }],
  ])('is given again without asking an agency when it is asked %s', async (_, query, variables) => {
    const first = asking(QUERY, { where: WHERE });
    expect(await questionsFor(first, asking(query, variables))).toBe(1);
  });

  it('is not given for other variables', async () => {
    const others = [{ where: WHERE }, { where: { ...WHERE, age: 14 } }, {}];
    expect(await questionsFor(...others.map((variables) => asking(QUERY, variables)))).toBe(3);
  });

  it('is given to whoever asks for the saved operation by its name', async () => {
    const byName = (): Promise<Answer> => door.saved('Police');
    expect(await questionsFor(asking(SAVED.Police), byName)).toBe(1);
  });

  it('is never given to the other tier, asked one after the other or at the same moment', async () => {
    const before = door.police.questions();
    const both = async (): Promise<unknown[]> => {
      const asked = [door.ask({ query: QUERY }, 'ANALYST'), door.ask({ query: QUERY })];
      return (await Promise.all(asked)).map(tierIn);
    };
    expect(await both()).toEqual(['ANALYST', 'PUBLIC']);
    expect(await both()).toEqual(['ANALYST', 'PUBLIC']);
    expect(door.police.questions()).toBe(before + 2);
  });

  it('is shared by those who ask the same at the same moment, each tier for itself', async () => {
    const before = door.police.questions();
    let open = (): void => undefined;
    door.police.gate = new Promise((resolve) => {
      open = resolve;
    });
    const tiers = ['PUBLIC', 'ANALYST', 'PUBLIC', 'ANALYST', 'PUBLIC'] as const;
    const asked = tiers.map((tier) => door.ask({ query: QUERY }, tier));
    await eventually(() => door.police.questions() === before + 2);
    open();
    expect((await Promise.all(asked)).map(tierIn)).toEqual(tiers);
    expect(door.police.questions()).toBe(before + 2);
  });

  it("is not the other tier's to confirm by its tag", async () => {
    const analyst = await door.saved('Police', callerHeaders('ANALYST'));
    const tag = analyst.headers.get('etag') ?? '';
    const answer = await door.saved('Police', { 'if-none-match': tag });
    expect([answer.status, tierIn(answer)]).toEqual([200, 'PUBLIC']);
    const own = await door.saved('Police', { ...callerHeaders('ANALYST'), 'if-none-match': tag });
    expect(own.status).toBe(304);
  });

  it('is not given any more once another release is in force', async () => {
    const first = await door.saved('Police');
    door.police.publish();
    await eventually(async () => labelOf(await door.saved('Police')) === 2);
    const tag = first.headers.get('etag') ?? '';
    const answer = await door.saved('Police', { 'if-none-match': tag });
    expect([answer.status, releaseIn(answer), currencyOf(answer)]).toEqual([200, 2, 'CURRENT']);
    expect(answer.body.extensions?.releases).toMatchObject([{ number: 2 }]);
  });

  it('is not kept with an error in it', async () => {
    door.police.hasFigures = false;
    const failed = await door.saved('Police');
    expect([failed.status, failed.body.data]).toEqual([200, { police: null }]);
    expect(failed.headers.get('cache-control')).toBe('no-store');
    expect(failed.headers.get('etag')).toBeNull();
    door.police.hasFigures = true;
    const { body } = await door.saved('Police');
    expect([body.errors, body.data?.['police']?.['release']]).toEqual([undefined, 1]);
  });

  it('stands in for a silent agency as what it is, and such a one is not kept', async () => {
    door.police.staleSeconds = 60;
    door.police.publish();
    await eventually(async () => labelOf(await door.saved('Both')) === 2);
    door.police.isSilent = true;
    door.police.publish();
    let answer = await door.saved('Both');
    await eventually(async () => {
      answer = await door.saved('Both');
      return currencyOf(answer) === 'UNVERIFIED';
    });
    expect(answer.body.extensions).toMatchObject({
      releases: [{ dataset: 'icbf.figures' }],
      stale: [{ agency: 'POLICE', releases: [{ number: 2 }] }],
    });
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('etag')).toBeNull();
    door.police.isSilent = false;
    await eventually(async () => labelOf(await door.saved('Both')) === 3);
    expect(currencyOf(await door.saved('Both'))).toBe('CURRENT');
  });

  it('is not given after a reload that gives the operation another meaning', async () => {
    const tag = (await door.saved('Police')).headers.get('etag') ?? '';
    const sdl = readFileSync(door.supergraphFile, 'utf8');
    writeFileSync(door.supergraphFile, sdl.replaceAll('release: Int', 'release: ID'));
    expect(await door.gateway.reload()).toBe('swapped');
    let answer = await door.saved('Police', { 'if-none-match': tag });
    await eventually(async () => {
      answer = await door.saved('Police', { 'if-none-match': tag });
      return currencyOf(answer) === 'CURRENT';
    });
    expect([answer.status, releaseIn(answer)]).toEqual([200, '1']);
    expect(releaseIn(await door.saved('Police'))).toBe('1');
    await door.gateway.rollBack();
    expect(releaseIn(await door.saved('Police'))).toBe(1);
  });

  it('is not believed again after a reload when the agency has lost a release', async () => {
    door.police.publish();
    await eventually(async () => labelOf(await door.saved('Police')) === 2);
    door.police.loseLast();
    await eventually(async () => currencyOf(await door.saved('Police')) === 'UNVERIFIED');
    const sdl = readFileSync(door.supergraphFile, 'utf8');
    writeFileSync(door.supergraphFile, `${sdl}\n# one more line\n`);
    expect(await door.gateway.reload()).toBe('swapped');
    const looks = door.police.looks();
    await eventually(() => door.police.looks() > looks + 3);
    const answer = await door.saved('Police');
    expect(answer.body.extensions).toEqual({ currency: 'UNVERIFIED', releases: [] });
    expect(answer.headers.get('etag')).toBeNull();
  });
});
