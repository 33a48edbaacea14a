import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { publishing, type Publishing } from './publishing.ts';
import { clientOf, EXACT, labelsIn, type PublishedAnswer } from './probe.ts';

const LEASE_MS = 1_000;
const LEAD_MS = 2_000;
const LOAD = { ms: LEAD_MS + 1_000, answers: 1_200 };
/** Where nothing is current, an agency that lets no earlier answer stand in for it is asked each time. */
const SLOW_LOAD = { ...LOAD, answers: 600 };

/** Waits until a condition holds. @throws when it does not within ten seconds. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  const giveUpAt = performance.now() + 10_000;
  while (!(await holds())) {
    if (performance.now() > giveUpAt) throw new Error('never held');
    await setTimeout(10);
  }
}

/** The release that the figure of an agency is from. */
const numberIn = ({ data }: PublishedAnswer, agency: string): number | undefined =>
  data?.[agency]?.figures[0]?.release.number;

const isWithoutLabor = ({ data, extensions }: PublishedAnswer): boolean =>
  data?.['labor'] === null && extensions?.currency === 'UNVERIFIED';

describe('Figures while releases are published, over two gateways in turn', () => {
  let run: Publishing;

  beforeAll(async () => {
    run = await publishing();
    await allCurrent();
  });
  afterAll(() => run.stop());

  /** What the public is told now, by each gateway. */
  async function told(): Promise<readonly PublishedAnswer[]> {
    const asked = run.gateways.map((gateway) => clientOf(2, [gateway])(0));
    return (await Promise.all(asked)).map(({ answer }) => answer);
  }

  const allCurrent = (): Promise<void> =>
    eventually(async () =>
      (await told()).every(({ extensions }) => extensions?.currency === 'CURRENT'),
    );

  /** Publishes, and waits until each gateway has asked for what was published: what it kept is not enough. */
  async function allGiveTheNext(): Promise<void> {
    const { police, labor } = run.agencies;
    await Promise.all([police.publish(), labor.publish()]);
    const isNext = (answer: PublishedAnswer): boolean =>
      answer.extensions?.currency === 'CURRENT' &&
      numberIn(answer, 'police') === police.announced.length &&
      numberIn(answer, 'labor') === labor.announced.length;
    await eventually(async () => (await told()).every(isNext));
  }

  function hinder(hindrance: Partial<(typeof run.proxies)[number]>): void {
    for (const proxy of run.proxies) Object.assign(proxy, hindrance);
  }

  it('are those in force, and called current, all being well', async () => {
    const found = await run.load({ ms: 2 * LEAD_MS, answers: 2_000 });
    expect(found).toMatchObject(EXACT);
    expect(found.seen.size).toBeGreaterThanOrEqual(8);
    expect(found.confirmed).toBeGreaterThan(0);
    expect(found.unverified).toBeLessThan(found.answers / 2);
  });

  it('are those in force when nobody is told of changes', async () => {
    hinder({ isPushCut: true });
    const found = await run.load(LOAD);
    hinder({ isPushCut: false });
    expect(found).toMatchObject(EXACT);
    expect(found.unverified).toBeLessThan(found.answers / 2);
  });

  it('are never called current when the schedule comes too late to be believed', async () => {
    hinder({ pollDelayMs: 1_500 });
    const beganAt = Date.now();
    const found = await run.load(SLOW_LOAD);
    hinder({ pollDelayMs: 0 });
    expect(found).toMatchObject(EXACT);
    expect(found.lastCurrent).toBeLessThanOrEqual(beganAt + LEASE_MS);
    expect(found.unverified).toBeGreaterThan(0);
    await allCurrent();
  });

  it('are given by everybody, and called current no longer than the lease, when no schedule comes', async () => {
    hinder({ isPollCut: true });
    const cutAt = Date.now();
    const found = await run.load(SLOW_LOAD);
    hinder({ isPollCut: false });
    expect(found).toMatchObject(EXACT);
    expect(found.lastCurrent).toBeLessThanOrEqual(cutAt + LEASE_MS);
    expect(found.unverified).toBeGreaterThan(0);
    await allCurrent();
  });

  it('stand in for an agency that is gone where it lets them, under the release they are from', async () => {
    const { police, labor } = run.agencies;
    await Promise.all([police.stopSubgraph(), labor.stopSubgraph()]);
    await eventually(async () => (await told()).every(isWithoutLabor));
    for (const answer of await told()) {
      const label = labelsIn(answer).find(({ dataset }) => dataset === police.dataset);
      expect(numberIn(answer, 'police')).toBe(label?.number);
      expect(answer.errors?.map(({ extensions }) => extensions)).toMatchObject([
        { code: 'AGENCY_UNAVAILABLE', agency: 'LABOR' },
      ]);
    }
    await Promise.all([police.startAgain(), labor.startAgain()]);
    await allGiveTheNext();
    expect(await run.load(LOAD)).toMatchObject(EXACT);
  });

  it('are not called current any more once an agency has lost a release, and the log says so', async () => {
    await allGiveTheNext();
    const { number } = run.agencies.police.announced.at(-1) ?? { number: 0 };
    await run.agencies.police.restoreOlder();
    const isRegressed = (line: string): boolean => line.includes('"state":"regressed"');
    await eventually(async () => run.logged.filter(isRegressed).length >= 2);
    expect(run.logged.filter(isRegressed)[0]).toContain('POLICE');
    const answers = await told();
    expect(answers.map(({ extensions }) => extensions?.currency)).toEqual([
      'UNVERIFIED',
      'UNVERIFIED',
    ]);
    expect(answers.map((answer) => numberIn(answer, 'police'))).toEqual([number - 1, number - 1]);
  });
});
