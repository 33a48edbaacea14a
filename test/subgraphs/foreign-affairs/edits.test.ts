import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Knex } from 'knex';
import { connect } from '@alianza/kit/database/connect';
import type { ReferenceTable } from '@alianza/kit/database/references';
import { prepareAgency } from '@alianza/kit/prepare';
import { foreignAffairs } from '../../../subgraphs/foreign-affairs/ministry.ts';
import { references } from '../../../subgraphs/foreign-affairs/references.ts';
import { geography } from '../../../subgraphs/interior/reference/geography.ts';
import type { Clone } from '../../support/postgres/cloneAgency.ts';
import { emptyAgency } from '../../support/postgres/emptyAgency.ts';

const target = {
  indicator: 'HOTLINE_CALLS',
  year: '2026',
  value: '1500.5',
  evidence: 'C',
  source: 'Implementation plan',
  source_url: '',
  position: '1',
};

describe('A reference file of the Ministry of Foreign Affairs', () => {
  let clone: Clone;
  let owner: Knex;

  beforeAll(async () => {
    clone = await emptyAgency('foreign-affairs');
    owner = connect(clone.urls.owner, { applicationName: 'alianza test', max: 1 });
  });

  afterAll(async () => {
    await owner.destroy();
    await clone.drop();
  });

  /** Prepares the database with the rows given as the file of targets, and reads what it then holds. */
  async function prepared(rows: ReferenceTable['rows']) {
    const edited = references().map((table) =>
      table.table === 'reference.target' ? { ...table, rows } : table,
    );
    await prepareAgency(owner, { ...foreignAffairs, references: () => edited }, geography());
    return owner('reference.target').select('indicator', 'year', 'value', 'source_url');
  }

  it('is what the database holds after the next start: added, corrected, taken out', async () => {
    const held = { indicator: 'HOTLINE_CALLS', year: 2026, value: 1500.5, source_url: null };
    expect(await prepared([])).toEqual([]);
    expect(await prepared([target])).toEqual([held]);
    expect(await prepared([{ ...target, value: '1600' }])).toEqual([{ ...held, value: 1600 }]);
    expect(await prepared([{ ...target, year: '2027' }])).toEqual([{ ...held, year: 2027 }]);
    expect(await prepared([])).toEqual([]);
  });

  it.each([
    ['for an indicator nobody listed', { indicator: 'CALLS' }],
    ['without a source', { source: '' }],
    ['with a mark that is none', { evidence: 'X' }],
    ['for a year before the partnership', { year: '2021' }],
  ])('is refused whole when it holds a target %s', async (_what, wrong) => {
    await prepared([target]);
    const second = { ...target, year: '2025', position: '2', ...wrong };
    await expect(prepared([second])).rejects.toThrow(/reference|violates|constraint/);
    expect(await owner('reference.target').pluck('year')).toEqual([2026]);
  });
});
