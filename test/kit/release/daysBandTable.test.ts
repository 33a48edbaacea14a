import { describe, expect, it } from '@jest/globals';
import { daysBandTable } from '@alianza/kit/release/daysBandTable';
import { routes, victims } from '../../../subgraphs/interior/families.ts';
import { admissions } from '../../../subgraphs/icbf/families.ts';

describe('The table of a band of days', () => {
  it('has the dimensions of the cell and the band', () => {
    expect(daysBandTable(routes, ['year'], 'responseBand')).toBe('RESPONSE_BAND');
    expect(daysBandTable(routes, ['period', 'region'], 'responseBand')).toBe(
      'REGION_RESPONSE_BAND',
    );
  });

  it('is the cell’s own when the band is among its dimensions', () => {
    const own = ['year', 'careModality', 'rulingBand'];
    expect(daysBandTable(admissions, own, 'rulingBand')).toBe('CARE_MODALITY_RULING_BAND');
  });

  it.each([
    ['a table that is not published', ['year', 'sex'], 'lagBand'],
    ['a band the family does not have', ['year'], 'responseBand'],
    ['a dimension that is not of days', ['year'], 'sex'],
    ['a band of ages', ['year'], 'ageBand'],
  ])('is refused for %s', (_, dimensions, band) => {
    expect(() => daysBandTable(victims, dimensions, band)).toThrow(
      expect.objectContaining({
        extensions: expect.objectContaining({ code: 'TABLE_NOT_PUBLISHED' }),
      }),
    );
  });

  it('is refused with what can be asked for instead', () => {
    expect(() => daysBandTable(victims, ['year'], 'ageBand')).toThrow(/by year, ageBand.*LAG_BAND/);
  });
});
