import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { familiesOf } from '@alianza/kit/server/context';
import { subgraphSchema } from '@alianza/kit/server/schema';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveLabor } from './serveLabor.ts';
import { subgraph } from './subgraph.ts';

const audience = { tier: 'ANALYST', families: familiesOf(subgraph.ministry) } as const;

describe('The loaders of the Ministry of Labor', () => {
  let labor: ServedAgency;
  let reader: Knex;

  beforeAll(async () => {
    labor = await serveLabor();
    reader = connect(labor.urls.reader, { applicationName: 'alianza test' });
  });

  afterAll(async () => {
    await reader.destroy();
    await labor.stop();
  });

  it('read two datasets and two indicators of 33 departments in one statement', async () => {
    const departments: string[] = await reader('reference.department').pluck('code');
    const statements: string[] = [];
    reader.on('query', ({ sql }) => statements.push(sql));
    const { errors } = await graphql({
      schema: subgraphSchema(subgraph.ministry, subgraph.resolvers),
      source: `query Map($departments: [_Any!]!) { _entities(representations: $departments) {
        ... on Department { labor {
          inspections(where: { years: [2024] }) { count { value } }
          registrations(by: ACTIVITY, where: { years: [2024], activities: [BEGGING] }) { count { value } }
          answers(years: [2024]) { count { value } }
        } }
      } }`,
      variableValues: {
        departments: departments.map((code) => ({ __typename: 'Department', code })),
      },
      contextValue: {
        loaders: subgraph.createLoaders(reader, audience),
        ...audience,
      },
    });
    expect({ departments: departments.length, errors, statements: statements.length }).toEqual({
      departments: 33,
      errors: undefined,
      statements: 1,
    });
  });
});
