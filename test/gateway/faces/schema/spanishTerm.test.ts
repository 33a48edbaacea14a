import { describe, expect, it } from '@jest/globals';
import { spanishTerm, spanishTerms } from '../../../../gateway/faces/schema/model/spanishTerm.ts';
import { CATALOGUE } from './composed.ts';

describe('The Spanish term of a description', () => {
  it.each([
    ['A purpose of exploitation (finalidad): what trafficking was for.', 'finalidad'],
    ['An offence of the Penal Code (delito, Ley 599 de 2000).', 'delito'],
    [
      'A process (PARD, proceso administrativo de restablecimiento de derechos).',
      'PARD, proceso administrativo de restablecimiento de derechos',
    ],
    [
      'Projected population (proyecciones de población, DANE, census of 2018).',
      'proyecciones de población',
    ],
  ])('stands in its parentheses: %s', (description, term) => {
    expect(spanishTerm(description)).toBe(term);
  });

  it.each([
    'An unknown code is refused (UNKNOWN_CODE), with the nearest one named.',
    'Days between (ISO 8601).',
    'Codes, e.g. `OTHER` (another country), `NONE` (not exploited abroad).',
    'Left out when not concluded (OPEN) or not recorded (UNKNOWN).',
    'Its own classification (IC-TIP, 2023).',
    'No parentheses at all.',
  ])('is not invented: %s', (description) => {
    expect(spanishTerms(description)).toEqual([]);
  });

  it('is found for most of what the schema describes, and never holds English or a code', () => {
    const terms = [...CATALOGUE.values()].flatMap((type) =>
      [type, ...type.fields, ...type.values].flatMap(({ description }) =>
        spanishTerms(description),
      ),
    );
    expect(terms.length).toBeGreaterThan(300);
    expect(terms.filter((term) => /\b(the|of|not|null|when)\b|_|`/.test(term))).toEqual([]);
  });
});
