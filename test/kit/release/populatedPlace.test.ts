import { describe, expect, it } from '@jest/globals';
import { populatedPlace } from '@alianza/kit/release/populatedPlace';

describe('The place whose population a cell is set against', () => {
  it('is its department', () => {
    expect(populatedPlace({ period: '2022-2024', department: '05' })).toEqual({ department: '05' });
  });

  it('is the country in a table without a dimension of place', () => {
    expect(populatedPlace({ year: '2024', sex: 'FEMALE' })).toEqual({ department: null });
  });

  it.each([
    { year: '2024', department: 'UNKNOWN' },
    { period: '2022-2024', region: 'CARIBE' },
    { period: '2022-2024', country: 'ES' },
    { year: '2024', destination: 'ES' },
  ])('is none for %j', (codes) => {
    expect(populatedPlace(codes)).toBeNull();
  });
});
