import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { familiesOf } from '@alianza/kit/server/context';
import { subgraphSchema } from '@alianza/kit/server/schema';
import { CALIBRATIONS } from '../../../scripts/world/calibration.ts';
import { testDatabases } from '../../support/postgres/testDatabases.ts';
import { subgraph } from './subgraph.ts';

const SMALLEST_PUBLISHED = 10;

/** The field of one cell that says the same as a published total of ICBF. */
const CELLS: Readonly<Record<string, string>> = {
  CHILD_VICTIMS_ICBF:
    'admissions(by: ENTRY_REASON, where: { years: [$year], entryReasons: [TRAFFICKING] })',
  PARD_ESCNNA_OPENED:
    'admissions(by: ENTRY_REASON, where: { years: [$year], entryReasons: [COMMERCIAL_SEXUAL_EXPLOITATION] })',
  ARMED_GROUP_PROGRAMME_ENTRIES: 'armedGroupEntries(where: { years: [$year] })',
  CHILDREN_SEPARATED_ARMED_GROUPS: 'armedGroupEntries(where: { years: [$year] })',
};

const TOTALS = CALIBRATIONS.filter(({ agency }) => agency === 'icbf').flatMap(
  ({ indicator, totals }) =>
    Object.entries(totals).map(([year, total]) => ({ indicator, year: Number(year), total })),
);

describe('ICBF in the synthetic world', () => {
  let reader: Knex;

  beforeAll(async () => {
    const { agencies } = await testDatabases();
    reader = connect(agencies.icbf.reader, { applicationName: 'alianza test' });
  });
  afterAll(() => reader.destroy());

  it.each(TOTALS)(
    'answers the published $total of $indicator in $year with one cell',
    async ({ indicator, year, total }) => {
      const { data, errors } = await graphql({
        schema: subgraphSchema(subgraph.ministry, subgraph.resolvers),
        source: `query Published($year: Year!) { icbf { cells: ${CELLS[indicator]} { count { value status } } } }`,
        variableValues: { year },
        contextValue: {
          loaders: subgraph.createLoaders(reader),
          families: familiesOf(subgraph.ministry),
        },
      });
      const published = total >= SMALLEST_PUBLISHED;
      const count = published
        ? { value: total, status: 'PUBLISHED' }
        : { value: null, status: 'UNDER_TEN' };
      expect({ errors, data }).toEqual({
        errors: undefined,
        data: { icbf: { cells: [{ count }] } },
      });
    },
  );
});
