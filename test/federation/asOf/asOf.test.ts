import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connect } from '@alianza/kit/database/connect';
import { publishAll } from '@alianza/kit/release/publishAll';
import { police } from '../../../subgraphs/police/ministry.ts';
import { type Federation, federation } from '../../support/federation.ts';
import { type Clone, cloneAgency } from '../../support/postgres/cloneAgency.ts';

const operation = `query QuotedFigure($asOf: DateTime) {
  police(asOf: $asOf) {
    offences(where: { years: [2024] }) { count { value status } release { number digest cutOff effectiveAt } }
  }
}`;

interface Answer {
  readonly police: {
    readonly offences: readonly {
      readonly count: { readonly value: number };
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

  it('is found again with asOf after a correction, while the graph answers with the newer release', async () => {
    const quoted = (await graph.ask(operation)).data as Answer;
    const instant = quoted.police.offences[0]?.release.effectiveAt;
    const builder = connect(database.urls.builder, { applicationName: 'alianza test' });
    await publishAll(builder, police, { cutOff: '2024-06-30' });
    await builder.destroy();

    const now = (await graph.ask(operation)).data as Answer;
    expect(now.police.offences[0]?.release).toMatchObject({ number: 2, cutOff: '2024-06-30' });
    expect(now.police.offences[0]?.count.value).toBeLessThan(
      quoted.police.offences[0]?.count.value ?? 0,
    );
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
