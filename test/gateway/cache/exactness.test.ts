import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '../releases/eventually.ts';
import { startReleaseAgency, type ReleaseAgency } from '../releases/releaseAgency.ts';
import { nothingFound, probe, publishOn, type Found } from './probe.ts';
import { openSmallGateway, type SmallAnswer, type SmallGateway } from './smallGateway.ts';

const DATASETS = ['calls', 'victims', 'offences'];
const CLIENTS = 8;
const ANSWERS = 4_000;

let police: ReleaseAgency;
let gateways: SmallGateway[] = [];

/** Releases were announced for a while before, so that some take effect from the first second on. */
beforeEach(async () => {
  police = await startReleaseAgency('police');
  for (const dataset of DATASETS) police.publish(dataset, 0);
  for (let lead = 300; lead <= 1_800; lead += 500)
    for (const dataset of DATASETS) police.publish(dataset, lead);
});

afterEach(async () => {
  await Promise.all(gateways.map((gateway) => gateway.close()));
  await police.close();
});

async function open(): Promise<void> {
  gateways = [openSmallGateway(police), openSmallGateway(police)];
  await eventually(() => gateways.every((gateway) => gateway.reading() !== undefined));
}

/** Eight clients over two gateways, for a second and a half at the least and until there are answers enough. */
async function probeAll(answerOf = (gateway: SmallGateway) => gateway.answer): Promise<Found> {
  const found = nothingFound();
  const endsAt = performance.now() + 1_500;
  const until = (): boolean => performance.now() > endsAt && found.answers >= ANSWERS;
  const clients = Array.from({ length: CLIENTS }, (_, index) => {
    const gateway = gateways[index % gateways.length] as SmallGateway;
    return probe({ agency: police, datasets: DATASETS, answer: answerOf(gateway), until }, found);
  });
  await Promise.all([...clients, publishOn({ agency: police, datasets: DATASETS, until })]);
  return found;
}

const EXACT = { oldAsCurrent: 0, wrongForItsLabel: 0 };

describe('answers while releases take effect', () => {
  it('are current and of the release they name, all being well', async () => {
    await open();
    const found = await probeAll();
    expect(found).toMatchObject(EXACT);
    expect(found.answers).toBeGreaterThanOrEqual(ANSWERS);
    expect(found.unverified).toBeLessThan(found.answers / 2);
    expect(found.numbers.size).toBeGreaterThanOrEqual(9);
  });

  it('are exact when nobody is told of changes', async () => {
    police.isPushCut = true;
    await open();
    expect(await probeAll()).toMatchObject(EXACT);
  });

  it.each([-2_000, 2_000])(
    'are exact when the clock of the agency is %i ms off',
    async (offset) => {
      police.offsetMs = offset;
      for (const dataset of DATASETS) police.publish(dataset, 0);
      await open();
      const found = await probeAll();
      expect(found).toMatchObject(EXACT);
      expect(found.unverified).toBeLessThan(found.answers / 2);
    },
  );

  it('are called unverified, and never current, when the feed comes too late', async () => {
    await open();
    police.feedDelayMs = 1_500;
    const leaseEndsAt = performance.now() + 1_200;
    await eventually(() => performance.now() > leaseEndsAt);
    const found = await probeAll();
    expect(found).toMatchObject(EXACT);
    expect(found.unverified).toBe(found.answers);
  });

  it('are unverified, asked for anew and without a release when the schedule has lost one', async () => {
    await open();
    police.alter = ({ feed }) => Object.assign(feed, { length: feed.length - 2 });
    await eventually(() => gateways.every((gateway) => gateway.reading() === undefined));
    const [gateway] = gateways as [SmallGateway, SmallGateway];
    const sent = gateway.sent();
    const { data, extensions } = await gateway.answer('calls');
    expect(data?.['number']).toBe(police.numberAt('calls', police.now()));
    expect(extensions).toEqual({ currency: 'UNVERIFIED', releases: [] });
    expect(gateway.sent()).toBe(sent + 1);
  });

  it('would be found out if they were kept without their state', async () => {
    await open();
    const first = new Map<string, Promise<SmallAnswer>>();
    const careless = (gateway: SmallGateway) => async (dataset: string) => {
      const { extensions } = await gateway.answer(dataset);
      const kept = first.get(dataset) ?? gateway.answer(dataset);
      first.set(dataset, kept);
      return { data: (await kept).data, extensions };
    };
    const found = await probeAll(careless);
    expect(found.oldAsCurrent).toBeGreaterThan(0);
    expect(found.wrongForItsLabel).toBeGreaterThan(0);
  });
});
