import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { graphql } from 'graphql';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import { PROFILES } from '@alianza/kit/disclosure/parameters';
import { familiesOf } from '@alianza/kit/server/context';
import { subgraphSchema } from '@alianza/kit/server/schema';
import {
  type Calibration,
  CALIBRATIONS,
  sqlCondition,
} from '../../../scripts/world/calibration.ts';
import { testDatabases } from '../../support/postgres/testDatabases.ts';
import { subgraph } from './subgraph.ts';

/** The field of one cell that says the same as a published total of ICBF. */
const CELLS: Readonly<Record<string, string>> = {
  CHILD_VICTIMS_ICBF:
    'admissions(by: ENTRY_REASON, where: { years: [$year], entryReasons: [TRAFFICKING] })',
  PARD_ESCNNA_OPENED:
    'admissions(by: ENTRY_REASON, where: { years: [$year], entryReasons: [COMMERCIAL_SEXUAL_EXPLOITATION] })',
  ARMED_GROUP_PROGRAMME_ENTRIES: 'armedGroupEntries(where: { years: [$year] })',
  CHILDREN_SEPARATED_ARMED_GROUPS: 'armedGroupEntries(where: { years: [$year] })',
};

/** Where the register has them, and what a release counts them by. */
const TABLES: Readonly<Record<string, { readonly table: string; readonly unit: string }>> = {
  processes: { table: 'process', unit: 'petition_number' },
  'armed-group-entries': { table: 'armed_group_entry', unit: 'child_number' },
};

const TOTALS = CALIBRATIONS.filter(({ agency }) => agency === 'icbf').flatMap((calibration) =>
  Object.entries(calibration.totals).map(([year, total]) => ({
    calibration,
    indicator: calibration.indicator,
    year: Number(year),
    total,
  })),
);

const audience = { tier: 'ANALYST', families: familiesOf(subgraph.ministry) } as const;

describe('ICBF in the synthetic world', () => {
  let reader: Knex;
  let builder: Knex;

  beforeAll(async () => {
    const { agencies } = await testDatabases();
    reader = connect(agencies.icbf.reader, { applicationName: 'alianza test' });
    builder = connect(agencies.icbf.builder, { applicationName: 'alianza test', max: 1 });
  });
  afterAll(() => Promise.all([reader.destroy(), builder.destroy()]));

  /** Rows of the register that make a published total, and the different units among them. */
  async function counted(calibration: Calibration, year: number) {
    const { table, unit } = TABLES[calibration.extract] ?? {};
    const { rows } = await builder.raw<{ rows: { rows: number; units: number }[] }>(
      `select count(*)::int as rows, count(distinct ${unit})::int as units from register.${table}
       where extract(year from ${calibration.dateColumn}) = :year and ${sqlCondition(calibration)}`,
      { year },
    );
    return rows[0];
  }

  it.each(TOTALS)(
    'has the published $total of $indicator in $year in its register, and one cell that is off by its noise only',
    async ({ calibration, indicator, year, total }) => {
      const { data, errors } = await graphql({
        schema: subgraphSchema(subgraph.ministry, subgraph.resolvers),
        source: `query Published($year: Year!) { icbf { cells: ${CELLS[indicator]} { count { value status } } } }`,
        variableValues: { year },
        contextValue: {
          loaders: subgraph.createLoaders(reader, audience),
          ...audience,
        },
      });
      expect({ errors, data }).toEqual({
        errors: undefined,
        data: { icbf: { cells: [{ count: { value: expect.any(Number), status: 'PUBLISHED' } }] } },
      });
      const [cell] = (data as unknown as Answer).icbf.cells;
      const { rows, units = NaN } = (await counted(calibration, year)) ?? {};
      expect(rows).toBe(total);
      expect(Math.abs((cell?.count.value ?? NaN) - units)).toBeLessThanOrEqual(
        PROFILES.child.maximum,
      );
    },
  );
});

interface Answer {
  readonly icbf: { readonly cells: readonly { readonly count: { readonly value: number } }[] };
}
