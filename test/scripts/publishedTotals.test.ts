import { describe, expect, it } from '@jest/globals';
import { MINISTRIES } from '../../scripts/ministries.ts';
import { publishedTotals } from '../../scripts/publishedTotals.ts';

describe('What an attacker has read elsewhere', () => {
  it('is given to the audit as a cell of the ministry’s own family', () => {
    expect(publishedTotals(MINISTRIES.interior)).toContainEqual({
      dataset: 'interior.victims',
      table: 'TOTAL',
      codes: { year: '2024' },
      value: 416,
    });
  });

  it('counts where another name of the same question was used', () => {
    expect(publishedTotals(MINISTRIES.icbf)).toContainEqual({
      dataset: 'icbf.admissions',
      table: 'ENTRY_REASON',
      codes: { entryReason: 'TRAFFICKING', year: '2017' },
      value: 7,
    });
  });

  it('leaves out what is of part of a year, or in percent', () => {
    const values = publishedTotals(MINISTRIES.interior).map(({ codes, value }) => [
      codes['year'],
      value,
    ]);
    expect(values).not.toContainEqual(['2025', 277]);
  });

  it.each(Object.values(MINISTRIES))('names only tables that $agency has', (ministry) => {
    const tables = ministry.families.flatMap(({ id, tables: all }) =>
      Object.entries(all).map(
        ([table, dimensions]) => `${id}.${table} ${dimensions.toSorted().join()}`,
      ),
    );
    const named = publishedTotals(ministry).map(
      ({ dataset, table, codes }) => `${dataset}.${table} ${Object.keys(codes).toSorted().join()}`,
    );
    expect(tables).toEqual(expect.arrayContaining(named));
  });
});
