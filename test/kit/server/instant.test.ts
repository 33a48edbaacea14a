import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { INSTANT_HEADER } from '@alianza/kit/server/instantHeader';
import { type RunningSubgraph, startSubgraph } from '@alianza/kit/server/startSubgraph';
import { until } from '../../scripts/postgres/until.ts';
import { subgraph } from '../../subgraphs/police/subgraph.ts';
import { servedCells } from '../release/servedCells.ts';
import { corrected, first } from '../release/writtenReleases.ts';

/** Everything that depends on which release is in force. */
const OPERATION = `query Read($asOf: DateTime) {
  police(asOf: $asOf) {
    offences(where: { years: [2024] }) { count { value } release { number effectiveAt } share { value } change { value } }
    datasets { id current { number } releases { number } }
  }
}`;

interface Read {
  readonly data: {
    readonly police: {
      readonly offences: readonly [{ readonly release: { readonly number: number } }];
      readonly datasets: readonly [
        {
          readonly current: { readonly number: number };
          readonly releases: readonly { readonly number: number }[];
        },
      ];
    };
  };
}

interface Refused {
  readonly errors: readonly { readonly extensions: { readonly code: string } }[];
}

describe('A request as of an instant', () => {
  let served: Awaited<ReturnType<typeof servedCells>>;
  let running: RunningSubgraph;
  let between: number;
  let next: number;

  beforeAll(async () => {
    served = await servedCells([first]);
    running = await startSubgraph(subgraph, { readerUrl: served.urls.reader, port: 0 });
    between = served.instants[0]?.getTime() ?? 0;
  });
  afterAll(async () => {
    await running.stop();
    await served.stop();
  });

  async function ask(instant?: number, asOf?: number): Promise<Read> {
    const variables = asOf === undefined ? {} : { asOf: new Date(asOf).toISOString() };
    return (await post({ query: OPERATION, variables }, instant)) as Read;
  }

  async function post(body: object, instant?: number): Promise<unknown> {
    const response = await fetch(running.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(instant !== undefined && { [INSTANT_HEADER]: String(instant) }),
      },
      body: JSON.stringify(body),
    });
    return response.json();
  }

  /** The release of the cells, the current one of the dataset, and all of it. */
  function numbersOf({ data: { police } }: Read): readonly unknown[] {
    const [dataset] = police.datasets;
    const all = dataset.releases.map(({ number }) => number);
    return [police.offences[0].release.number, dataset.current.number, all];
  }

  it('is answered alike before and after a new release has come into force', async () => {
    const before = await ask(between);
    expect(numbersOf(before)).toEqual([1, 1, [1]]);
    next = (await served.write(corrected, 1_000)).getTime();
    expect(await ask(between)).toEqual(before);
    await until(async () => numbersOf(await ask())[0] === 2);
    expect(await ask(between)).toEqual(before);
    expect(await ask(next - 1)).toEqual(before);
    expect(numbersOf(await ask(next))).toEqual([2, 2, [2, 1]]);
    expect(numbersOf(await ask())).toEqual([2, 2, [2, 1]]);
  });

  it('is answered with an error while its instant is ahead of the clock of the database', async () => {
    const { number, ...third } = corrected;
    const announced = await served.write({ ...third, number: number + 1 }, 3_600_000);
    for (const query of [
      '{ police { offences(where: { years: [2024] }) { count { value } } } }',
      `{ police(asOf: "${new Date(between).toISOString()}") { offences(where: { years: [2024] }) { count { value } } } }`,
      '{ police { datasets { current { number } } } }',
      '{ police { datasets { releases { number } } } }',
    ]) {
      const { errors } = (await post({ query }, announced.getTime())) as Refused;
      const codes = errors.map(({ extensions }) => extensions.code);
      expect(new Set(codes)).toEqual(new Set(['RELEASE_NOT_YET']));
    }
    expect(numbersOf(await ask())).toEqual([2, 2, [2, 1]]);
  });

  it('is read as of the earlier of its instant and the one it asks for', async () => {
    const cells = async (instant: number, asOf: number) =>
      numbersOf(await ask(instant, asOf)).slice(0, 1);
    expect(await cells(next, between)).toEqual([1]);
    expect(await cells(between, next)).toEqual([1]);
    expect(await cells(next, next)).toEqual([2]);
  });

  it('finds nothing where nothing had been published yet', async () => {
    expect(await ask(between - 1)).toMatchObject({
      errors: [{ extensions: { code: 'RELEASE_NOT_PUBLISHED' } }],
    });
  });
});
