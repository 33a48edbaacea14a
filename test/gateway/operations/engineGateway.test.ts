import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { openEngine, type Engine } from '../../../gateway/src/engine/engine.ts';
import { engineGateway } from '../../../gateway/src/engine/engineGateway.ts';
import { readSupergraph } from '../../../gateway/src/engine/supergraph.ts';
import { readLimits } from '../../../gateway/src/limits.ts';
import { NOBODY } from '../../../gateway/src/observer.ts';
import { AGENCIES } from '../fixtures/agencies.ts';
import {
  openFixtureEngine,
  scopeOfPublic,
  supergraphOf,
  type OpenedEngine,
} from './openedEngine.ts';

/** A plugin that holds requests for offences between validation and execution, until it is opened. */
function gate(): { plugin: ApolloServerPlugin; reached: Promise<void>; open: () => void } {
  let open = (): void => undefined;
  let reach = (): void => undefined;
  const opened = new Promise<void>((resolve) => void (open = resolve));
  const reached = new Promise<void>((resolve) => void (reach = resolve));
  const plugin: ApolloServerPlugin = {
    requestDidStart: async () => ({
      async didResolveOperation({ source }) {
        if (!source.includes('offenceForms')) return;
        reach();
        await opened;
      },
    }),
  };
  return { plugin, reached, open: () => open() };
}

describe('The engine behind the server library', () => {
  let opened: OpenedEngine;
  let smaller: Engine;

  beforeAll(async () => {
    opened = await openFixtureEngine();
    const places = AGENCIES.filter(({ name }) => name === 'interior');
    const supergraph = readSupergraph(supergraphOf(places), {});
    smaller = await openEngine(supergraph, { limits: readLimits({}), observer: NOBODY });
  });
  afterAll(async () => {
    await smaller.close();
    await opened.close();
  });

  async function started(plugins: ApolloServerPlugin[] = []) {
    const { engine, ask } = opened;
    const gateway = engineGateway({ engine, ask, tellsReleases: false });
    const server = new ApolloServer({ gateway, plugins });
    await server.start();
    const answer = async (query: string, variables = {}) => {
      const contextValue = { tier: 'PUBLIC', scope: scopeOfPublic() };
      const { body, http } = await server.executeOperation({ query, variables }, { contextValue });
      const result = body.kind === 'single' ? body.singleResult : undefined;
      const codes = result?.errors?.map(({ extensions }) => extensions?.['code']);
      return { data: result?.data, codes, status: http.status };
    };
    return { gateway, server, answer };
  }

  it('answers, and refuses what does not fit', async () => {
    const { server, answer } = await started();
    const text = 'query ($c: String!) { department(code: $c) { name police { offences } } }';
    expect(await answer(text, { c: '05' })).toMatchObject({
      data: { department: { name: 'Antioquia', police: { offences: 120 } } },
      codes: undefined,
    });
    expect(await answer(text, { c: 5 })).toEqual({
      data: undefined,
      codes: ['BAD_USER_INPUT'],
      status: 400,
    });
    expect(await answer('query A { __typename } query B { __typename }')).toMatchObject({
      codes: ['OPERATION_RESOLUTION_FAILURE'],
      status: 400,
    });
    await server.stop();
  });

  it('ends what began on an old supergraph on that one, and answers the rest on the new', async () => {
    const { plugin, reached, open } = gate();
    const { gateway, server, answer } = await started([plugin]);
    const begun = answer('{ offenceForms }');
    await reached;
    gateway.update({ engine: smaller, ask: opened.ask, tellsReleases: false });
    expect(await answer('{ departments { code } }')).toMatchObject({ codes: undefined });
    expect(await answer('{ offenceForms }')).toMatchObject({
      codes: ['GRAPHQL_VALIDATION_FAILED'],
    });
    open();
    expect(await begun).toMatchObject({
      data: { offenceForms: ['FORCED_BEGGING', 'SEX_TRAFFICKING_IN_TOURISM'] },
    });
    await server.stop();
  });
});
