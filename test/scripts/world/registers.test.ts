import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { AGENCIES, type AgencyName } from '@alianza/kit/agencies';
import { connect } from '@alianza/kit/database/connect';
import { MINISTRIES } from '../../../scripts/ministries.ts';
import { CALIBRATIONS, sqlCondition } from '../../../scripts/world/calibration.ts';
import { testDatabases } from '../../support/postgres/testDatabases.ts';

const ROWS = CALIBRATIONS.flatMap((calibration) =>
  Object.entries(calibration.totals).map(([year, total]) => ({
    calibration,
    indicator: calibration.indicator,
    agency: calibration.agency,
    year: Number(year),
    total,
  })),
);

describe('The registers, as the importer filled them', () => {
  const owners = new Map<AgencyName, Knex>();
  beforeAll(async () => {
    const { agencies } = await testDatabases();
    for (const agency of AGENCIES) owners.set(agency, connect(agencies[agency].owner));
  });
  afterAll(() => Promise.all([...owners.values()].map((owner) => owner.destroy())));

  it.each(ROWS)(
    'of $agency hold the published $total of $indicator in $year',
    async ({ calibration, agency, year, total }) => {
      const { table } = tableOf(agency, calibration.extract);
      const result = await owners.get(agency)?.raw<{ rows: readonly { n: number }[] }>(
        `select count(*)::int as n from register.${table}
           where extract(year from ${calibration.dateColumn}) = :year and ${sqlCondition(calibration)}`,
        { year },
      );
      expect(result?.rows).toEqual([{ n: total }]);
    },
  );

  it.each(AGENCIES)('of %s account for every row of their extracts', async (agency) => {
    const imports = await owners.get(agency)?.('register.import').select();
    expect(imports).toHaveLength(MINISTRIES[agency].extracts.length);
    for (const { read, written, unchanged, rejected } of imports ?? []) {
      expect(read).toBe(written + unchanged + rejected);
      expect(rejected).toBeGreaterThan(0);
      expect(rejected).toBeLessThan(read * 0.01);
    }
  });
});

function tableOf(agency: AgencyName, extract: string) {
  const found = MINISTRIES[agency].extracts.find(({ name }) => name === extract);
  if (!found) throw new RangeError(`${agency} has no extract ${extract}.`);
  return found;
}
