import { describe, expect, it } from '@jest/globals';
import { createRandom } from '../../../scripts/world/random.ts';
import { spell } from '../../../scripts/world/spelling.ts';

const PERSON = { givenNames: 'Verónica Sofía', surnames: 'Núñez Yatacué' };

function spellings(style: Parameters<typeof spell>[1]) {
  const random = createRandom(`spelling/${style}`);
  return Array.from({ length: 400 }, () => spell(PERSON, style, random));
}

describe("an agency's spelling of a name", () => {
  it('drops accents where the system has none and keeps them elsewhere', () => {
    const plain = spellings('UPPER_PLAIN').find(({ misspelt }) => !misspelt);
    expect(plain?.surnames).toBe('NUNEZ YATACUE');
    expect(spellings('UPPER_ACCENTED').map(({ surnames }) => surnames)).toContain('NÚÑEZ YATACUÉ');
    expect(spellings('TITLE').map(({ givenNames }) => givenNames)).toContain('Verónica Sofía');
  });

  it('sometimes leaves out the second name or surname', () => {
    const names = spellings('TITLE').map(({ givenNames, surnames }) => `${givenNames} ${surnames}`);
    expect(names).toContain('Verónica Núñez Yatacué');
    expect(names).toContain('Verónica Sofía Núñez');
  });

  it('says so when it slipped, and only then', () => {
    const right = new Set(['Verónica Sofía', 'Verónica', 'Núñez Yatacué', 'Núñez']);
    const unlike = spellings('TITLE').filter(
      ({ givenNames, surnames, misspelt }) =>
        !misspelt && !(right.has(givenNames) && right.has(surnames)),
    );
    expect(unlike).toEqual([]);
    expect(spellings('TITLE').filter(({ misspelt }) => misspelt).length).toBeGreaterThan(5);
  });
});
