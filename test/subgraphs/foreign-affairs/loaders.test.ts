import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { familiesOf } from '@alianza/kit/server/context';
import { subgraphSchema } from '@alianza/kit/server/schema';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveForeignAffairs } from './serveForeignAffairs.ts';
import { subgraph } from './subgraph.ts';

const audience = { tier: 'ANALYST', families: familiesOf(subgraph.ministry) } as const;

describe('The loaders of the Ministry of Foreign Affairs', () => {
  let ministry: ServedAgency;
  let reader: Knex;
  let statements: string[];

  beforeAll(async () => {
    ministry = await serveForeignAffairs();
    reader = connect(ministry.urls.reader, { applicationName: 'alianza test' });
    reader.on('query', ({ sql }) => statements.push(sql));
  });

  afterAll(async () => {
    await reader.destroy();
    await ministry.stop();
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

  it('read two datasets of 33 departments in one statement, and no indicator, as none is by year there', async () => {
    statements = [];
    const codes: string[] = await reader('reference.department').pluck('code');
    const query = `query Map($departments: [_Any!]!) { _entities(representations: $departments) {
      ... on Department { foreignAffairs {
        assistance(where: { periods: ["2022-2024"] }) { count { value } }
        repatriations(where: { periods: ["2022-2024"] }) { count { value } }
        answers(years: [2024]) { count { value } }
      } }
    } }`;
    const departments = codes.map((code) => ({ __typename: 'Department', code }));
    expect(departments).toHaveLength(33);
    expect(await counted(query, { departments })).toEqual({ errors: undefined, statements: 1 });
  });

  it('read the figures published under every indicator in one statement, and the indicators in another', async () => {
    const query = '{ indicators { code published { value source } } }';
    expect(await counted(query)).toEqual({ errors: undefined, statements: 2 });
  });

  it('read the targets of every indicator in one statement', async () => {
    const query = '{ indicators { code targets { items { year value } } } }';
    expect(await counted(query)).toEqual({ errors: undefined, statements: 2 });
  });

  it('read the whole pack of an annual dialogue in six statements, however many rows it has', async () => {
    const query = `{ partnership {
      objectives {
        actors { name }
        subObjectives { note items { code } }
        indicators { code baseline { note value } targets { note items { value } } published { value } }
      }
      prioritisedForms { form }
      awardRounds { items { awards { recipient { code } amount { note usd } } } }
      commitments { items { text } }
      contributions { note items { delivered { note usd } } }
      dialogues { items { reported chosenIndicators { note items { code } } } }
      sustainabilityMeasures { note items { code } }
    } }`;
    expect(await counted(query)).toEqual({ errors: undefined, statements: 6 });
  });
});
