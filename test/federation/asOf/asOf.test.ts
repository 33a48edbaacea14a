import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@alianza/kit/database/connect';
import { demonstrationKeys } from '@alianza/kit/builder/keyFile';
import { publishAll } from '@alianza/kit/builder/publishAll';
import { police } from '../../../subgraphs/police/ministry.ts';
import { until } from '../../scripts/postgres/until.ts';
import { type Federation, federation } from '../../support/federation.ts';
import { type Clone, cloneAgency } from '../../support/postgres/cloneAgency.ts';

const operation = `query QuotedFigure($asOf: DateTime) {
  police(asOf: $asOf) {
    offences(where: { years: [2024, 2025] }) { year count { value status } release { number digest cutOff effectiveAt } }
  }
}`;

interface Answer {
  readonly police: {
    readonly offences: readonly {
      readonly year: number;
      readonly count: { readonly value: number | null; readonly status: string };
      readonly release: {
        readonly number: number;
        readonly cutOff: string;
        readonly effectiveAt: string;
      };
    }[];
  };
}

describe('A figure quoted from a release', () => {
  let database: Clone;
  let graph: Federation;
  beforeAll(async () => {
    database = await cloneAgency('police');
    graph = await federation({ readerUrls: { police: database.urls.reader } });
  });
  afterAll(async () => {
    await graph.stop();
    await database.drop();
  });

  it('is found again with asOf after a newer release, which adds the year that has closed and leaves the others as they were', async () => {
    const quoted = (await graph.ask(operation)).data as Answer;
    const instant = quoted.police.offences[0]?.release.effectiveAt;
    const builder = connect(database.urls.builder, { applicationName: 'alianza test' });
    await publishAll(builder, police, { cutOff: '2026-03-31', keys: demonstrationKeys('police') });
    await builder.destroy();

    const number = async () =>
      ((await graph.ask(operation)).data as Answer).police.offences[0]?.release.number;
    await until(async () => (await number()) === 2);
    const now = (await graph.ask(operation)).data as Answer;
    const release = expect.objectContaining({ number: 2, cutOff: '2026-03-31' });
    const published = { value: expect.any(Number), status: 'PUBLISHED' };
    expect(quoted.police.offences).toMatchObject([
      { year: 2024, count: published },
      { year: 2025, count: { value: null, status: 'WITHHELD_OPEN_PERIOD' } },
    ]);
    expect(now.police.offences).toEqual([
      { year: 2024, count: quoted.police.offences[0]?.count, release },
      { year: 2025, count: published, release },
    ]);
    expect((await graph.ask(operation, { asOf: instant })).data).toEqual(quoted);
  });

  it('cannot be asked for ahead of time', async () => {
    const { errors } = await graph.ask(operation, { asOf: '2099-06-01T00:00:00Z' });
    expect(errors).toMatchObject([
      {
        message:
          'A value in the request is not valid: asOf lies in the future. Ask for an instant that has come, or leave asOf out.',
        extensions: { code: 'BAD_USER_INPUT' },
      },
    ]);
  });

  it('cannot be asked for with a malformed instant', async () => {
    const { status, errors } = await graph.ask(operation, { asOf: 'ayer' });
    expect(status).toBe(400);
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
  });
});
