import { describe, expect, it } from '@jest/globals';
import { nearest } from '@alianza/kit/codes/nearest';

describe('The word a reader most likely meant', () => {
  it.each([
    ['2026', ['2013', '2016', '2025'], '2025'],
    ['06', ['05', '08', '11', 'UNKNOWN'], '05'],
    ['188E', ['162', '188A', '217A'], '188A'],
    ['FECHA_DEL_HECHO', ['FECHA_REGISTRO', 'FECHA_HECHO'], 'FECHA_HECHO'],
    ['12', ['FEMALE', 'MALE'], 'MALE'],
  ])('for %s among %j is %s', (word, known, meant) => {
    expect(nearest(word, known)).toBe(meant);
  });

  it('is none where nothing is known', () => {
    expect(nearest('05', [])).toBeUndefined();
  });
});
