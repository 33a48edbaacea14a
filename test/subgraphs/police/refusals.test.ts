import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { withClient } from '@alianza/kit/database/withClient';
import { type ServedAgency, serveRows } from '../../support/serveRows.ts';
import { many, offence } from './rows.ts';
import { subgraph } from './subgraph.ts';

describe('The National Police refuse', () => {
  let police: ServedAgency;

  beforeAll(async () => {
    const rows = { offences: many(offence, { count: 20 }) };
    police = await serveRows(subgraph, { rows, cutOff: '2025-12-31' });
  });
  afterAll(() => police.stop());

  const refusal = async (query: string) => (await police.ask(query)).errors?.[0];

  it('a department that does not exist, and name the nearest', async () => {
    const query = `{ police { offences(by: DEPARTMENT, where: { departments: ["06"] }) { count { value } } } }`;
    expect(await refusal(query)).toMatchObject({
      message: expect.stringContaining(
        '"06" is not in the code list department. The nearest code is ',
      ),
      extensions: { code: 'UNKNOWN_CODE' },
    });
  });

  it('an article the police do not register, and name the nearest', async () => {
    const query = `{ police { offences(by: ARTICLE, where: { articles: ["188E"] }) { count { value } } } }`;
    expect(await refusal(query)).toMatchObject({
      message: '"188E" is not in the code list article. The nearest code is 188A.',
      extensions: { code: 'UNKNOWN_CODE' },
    });
  });

  it('a year outside the published period', async () => {
    const query = `{ police { offences(where: { years: [2031] }) { count { value } } } }`;
    expect(await refusal(query)).toMatchObject({ extensions: { code: 'UNKNOWN_CODE' } });
  });

  it('a filter on a dimension the table does not have', async () => {
    const query = `{ police { offences(by: TOTAL, where: { sexes: [FEMALE] }) { count { value } } } }`;
    expect(await refusal(query)).toMatchObject({
      message:
        'The table police.offences.TOTAL has no dimension sexes, so it cannot be filtered by it. Its dimensions: year.',
      extensions: { code: 'FILTER_NOT_IN_TABLE' },
    });
  });

  it('a table that is not in the enum, before anything is read', async () => {
    const query = `{ police { offences(by: MUNICIPALITY) { count { value } } } }`;
    expect(await refusal(query)).toMatchObject({
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    });
  });

  it('a breakdown that is not published within a department', async () => {
    const query = `{ _entities(representations: [{ __typename: "Department", code: "05" }]) {
      ... on Department { police { offences(by: SEX) { count { value } } } }
    } }`;
    expect(await refusal(query)).toMatchObject({
      message: expect.stringContaining(
        'The table SEX within a department is not in the closed family',
      ),
      extensions: { code: 'TABLE_NOT_PUBLISHED' },
    });
  });

  it('an instant before the first release, and say which command publishes one', async () => {
    const query = `{ police(asOf: "2001-01-01T00:00:00Z") { offences { count { value } } } }`;
    expect(await refusal(query)).toMatchObject({
      message:
        'No release of police.offences is published here. To load one, run: npm run agency -- release police --apply',
      extensions: { code: 'RELEASE_NOT_PUBLISHED' },
    });
  });

  it('to say what failed inside: a reader without rights is an internal error, with no SQL in it', async () => {
    await withClient(police.urls.owner, (owner) =>
      owner.query('revoke select on release.cell from police_reader'),
    );
    const answer = await police.ask('{ police { offences { count { value } } } }');
    await withClient(police.urls.owner, (owner) =>
      owner.query('grant select on release.cell to police_reader'),
    );
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'INTERNAL_SERVER_ERROR' } });
    expect(JSON.stringify(answer)).not.toMatch(/permission|release\.cell|select|stack/i);
  });

  it('their reader the register, and give it nothing but released cells and reference codes', async () => {
    await withClient(police.urls.reader, async (reader) => {
      for (const table of ['offence', 'arrest', 'victim', 'import'])
        await expect(reader.query(`select * from register.${table}`)).rejects.toThrow(
          'permission denied for schema register',
        );
      for (const table of ['release.cell', 'release.release', 'release.schedule'])
        await expect(reader.query(`delete from ${table}`)).rejects.toThrow(
          /permission denied|read-only/,
        );
      await expect(reader.query('select count(*) from reference.offence')).resolves.toBeDefined();
    });
  });
});
