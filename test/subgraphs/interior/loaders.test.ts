import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { familiesOf } from '@alianza/kit/server/context';
import { subgraphSchema } from '@alianza/kit/server/schema';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveInterior } from './serveInterior.ts';
import { subgraph } from './subgraph.ts';

const audience = { tier: 'ANALYST', families: familiesOf(subgraph.ministry) } as const;

describe('The loaders of the Ministry of Interior', () => {
  let interior: ServedAgency;
  let reader: Knex;

  beforeAll(async () => {
    interior = await serveInterior();
    reader = connect(interior.urls.reader, { applicationName: 'alianza test' });
  });

  afterAll(async () => {
    await reader.destroy();
    await interior.stop();
  });

  /** Runs an operation and names the statements it took, by the table each reads from. */
  async function statementsOf(source: string): Promise<readonly string[]> {
    const statements: string[] = [];
    const listen = ({ sql }: { readonly sql: string }) =>
      statements.push(/(?:from|join) (reference|release)\.(\w+)/.exec(sql)?.[2] ?? sql);
    reader.on('query', listen);
    const { errors } = await graphql({
      schema: subgraphSchema(subgraph.ministry, subgraph.resolvers),
      source,
      contextValue: {
        loaders: subgraph.createLoaders(reader, audience),
        ...audience,
      },
    });
    reader.off('query', listen);
    expect(errors).toBeUndefined();
    return statements.toSorted();
  }

  it('read three datasets and the indicators of 33 departments in one statement', async () => {
    const source = `{ departments { interior {
      victims(where: { periods: ["2022-2024"] }) { count { value } }
      routes(where: { periods: ["2022-2024"] }) { count { value } }
      calls(by: KIND, where: { years: [2024] }) { count { value } }
      answers(years: [2024]) { count { value } }
    } } }`;
    expect(await statementsOf(source)).toEqual(['department', 'schedule']);
  });

  it('read names, people and 1,122 municipalities of 33 departments in one statement each', async () => {
    const source = `{ departments { name shortName now: population(year: 2024) then: population(year: 2013)
      municipalities { name kind coordinates { latitude } department { name } }
    } }`;
    expect(await statementsOf(source)).toEqual([
      'department',
      'department',
      'municipality',
      'population',
    ]);
  });

  it('read all agencies and all forms of exploitation in one statement each, beside their codes', async () => {
    const source = `{ agencies { name } exploitationForms { label cpcForm source } }`;
    expect(await statementsOf(source)).toEqual(['agency', 'department', 'exploitation_form']);
  });
});
