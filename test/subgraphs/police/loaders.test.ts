import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { familiesOf } from '@alianza/kit/server/context';
import { subgraphSchema } from '@alianza/kit/server/schema';
import type { ServedAgency } from '../../support/serveRows.ts';
import { servePolice } from './servePolice.ts';
import { subgraph } from './subgraph.ts';

const audience = { tier: 'ANALYST', families: familiesOf(subgraph.ministry) } as const;

describe('The loaders of the National Police', () => {
  let police: ServedAgency;
  let reader: Knex;
  let statements: string[];

  beforeAll(async () => {
    police = await servePolice();
    reader = connect(police.urls.reader, { applicationName: 'alianza test' });
    reader.on('query', ({ sql }) => statements.push(sql));
  });

  afterAll(async () => {
    await reader.destroy();
    await police.stop();
  });

  /** Answers an operation as the subgraph does, and counts its statements. */
  async function counted(source: string, variableValues: Readonly<Record<string, unknown>> = {}) {
    statements = [];
    const { errors } = await graphql({
      schema: subgraphSchema(subgraph.ministry, subgraph.resolvers),
      source,
      variableValues,
      contextValue: {
        loaders: subgraph.createLoaders(reader, audience),
        ...audience,
      },
    });
    return { errors, statements: statements.length };
  }

  it('read three datasets and the indicators of 33 departments in one statement', async () => {
    statements = [];
    const codes: string[] = await reader('reference.department').pluck('code');
    expect(codes).toHaveLength(33);
    const query = `query Map($departments: [_Any!]!) { _entities(representations: $departments) {
      ... on Department { police {
        offences(where: { years: [2024] }) { count { value } }
        arrests(by: CPC_FORM, where: { periods: ["2022-2024"] }) { count { value } }
        victims(by: AGE_GROUP, where: { periods: ["2022-2024"], ageGroups: [UNDER_18] }) { count { value } }
        answers(years: [2024]) { count { value } }
      } }
    } }`;
    const departments = codes.map((code) => ({ __typename: 'Department', code }));
    expect(await counted(query, { departments })).toEqual({ errors: undefined, statements: 1 });
  });

  it('read the names of every article in one statement beside the cells', async () => {
    const query = `{ police { offences(by: ARTICLE, where: { years: [2023, 2024] }) {
      offence { article es: title en: title(language: EN) cpcForm } count { value }
    } } }`;
    expect(await counted(query)).toEqual({ errors: undefined, statements: 2 });
  });
});
