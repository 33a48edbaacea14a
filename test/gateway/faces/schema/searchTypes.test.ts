import { describe, expect, it } from '@jest/globals';
import { searchTypes } from '../../../../gateway/faces/schema/model/searchTypes.ts';
import { CATALOGUE } from './composed.ts';

/** What a search finds first, as `Type` or `Type.part`. */
function first(wanted: string, count = 1): readonly string[] {
  return searchTypes(CATALOGUE, wanted)
    .slice(0, count)
    .map(({ card, part }) => (part ? `${card.name}.${part.name}` : card.name));
}

describe('The search of the schema', () => {
  it.each([
    ['finalidad', 'ExploitationForm'],
    ['publicación', 'Release'],
    ['publicacion', 'Release'],
    ['MARGEN DE PROTECCION', 'Uncertainty'],
    ['cifra', 'Figure'],
    ['delito', 'Offence'],
    ['municipio', 'Municipality'],
    ['UnitOfCount', 'UnitOfCount'],
    ['unit of count', 'UnitOfCount'],
    ['repatriaciones', 'ForeignAffairs.repatriations'],
    ['mendicidad ajena', 'CpcForm.FORCED_BEGGING'],
  ])('finds by %s first %s', (wanted, found) => {
    expect(first(wanted)).toEqual([found]);
  });

  it('finds the process for the restoration of rights by its acronym', () => {
    expect(first('pard', 3)).toEqual(
      expect.arrayContaining(['UnitOfCount.PROCESS', 'Icbf.admissions']),
    );
  });

  it('finds words of a description, in any order', () => {
    expect(first('noise variance', 5)).toContain('DisclosureControl.noiseVariance');
  });

  it('finds nothing for nothing, and nothing for what is nowhere', () => {
    expect(first('  ')).toEqual([]);
    expect(first('zzyzx')).toEqual([]);
  });
});
