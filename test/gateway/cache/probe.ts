import { setImmediate, setTimeout } from 'node:timers/promises';
import type { ReleaseAgency } from '../releases/releaseAgency.ts';
import type { SmallAnswer } from './smallGateway.ts';

/** What probing has found. */
export interface Found {
  answers: number;
  unverified: number;
  /** Called current, and a newer release was in force when the request began. */
  oldAsCurrent: number;
  /** Of another release than the extensions name. */
  wrongForItsLabel: number;
  /** Different numbers that were seen. */
  readonly numbers: Set<unknown>;
}

/** @property answer what is probed: one answer about a dataset */
export interface Probing {
  readonly agency: ReleaseAgency;
  readonly datasets: readonly string[];
  readonly answer: (dataset: string) => Promise<SmallAnswer>;
  readonly until: () => boolean;
}

/** One client that asks again and again, and holds each answer against the truth. */
export async function probe(
  { agency, datasets, answer, until }: Probing,
  found: Found,
): Promise<void> {
  for (let turn = 0; !until(); turn += 1) {
    const dataset = datasets[turn % datasets.length] ?? '';
    const newest = agency.numberAt(dataset, agency.now());
    judge(await answer(dataset), { dataset, newest }, found);
    if (turn % 4 === 0) await setImmediate();
  }
}

interface Truth {
  readonly dataset: string;
  /** In force when the request began. */
  readonly newest: number;
}

function judge({ data, extensions }: SmallAnswer, { dataset, newest }: Truth, found: Found): void {
  const number = Number(data?.['number']);
  const labelled = extensions.releases.find((release) => release.dataset === dataset)?.number;
  found.answers += 1;
  found.numbers.add(`${dataset} ${number}`);
  if (extensions.currency === 'UNVERIFIED') found.unverified += 1;
  else if (number < newest) found.oldAsCurrent += 1;
  if (number !== labelled) found.wrongForItsLabel += 1;
}

export const nothingFound = (): Found => ({
  answers: 0,
  unverified: 0,
  oldAsCurrent: 0,
  wrongForItsLabel: 0,
  numbers: new Set(),
});

/** Publishes in turn, each 300 to 700 ms, with a lead of two seconds. */
export async function publishOn({
  agency,
  datasets,
  until,
}: Omit<Probing, 'answer'>): Promise<void> {
  for (let turn = 0; !until(); turn += 1) {
    agency.publish(datasets[turn % datasets.length] ?? '', 2_000);
    await setTimeout(300 + 400 * Math.random());
  }
}
