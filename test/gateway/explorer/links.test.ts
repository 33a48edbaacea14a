import { describe, expect, it } from '@jest/globals';
import { judgeLink } from '../../../gateway/explorer/link/judgeLink.ts';
import { linkTo } from '../../../gateway/explorer/link/linkTo.ts';
import { readLink } from '../../../gateway/explorer/link/readLink.ts';
import { findSaved } from '../../../gateway/explorer/saved/findSaved.ts';
import { readSavedFile } from '../../../gateway/faces/operations/readSavedFile.ts';

const MAP = readSavedFile(
  'overview/Map.graphql',
  '# title.es: Mapa de la explotación\nquery Map { a }',
);
const ROUTES = readSavedFile(
  'flows/Routes.graphql',
  '# title.es: Rutas de asistencia\nquery Routes { a }',
);
const KNOWN = { savedFiles: [MAP, ROUTES], namesOf: () => ['year', 'asOf'] };

const judged = (search: string) => judgeLink(readLink(search), KNOWN);

describe('A link to the explorer', () => {
  it('leads back to what it was made from', () => {
    const variables = { year: 2023, asOf: '2026-01-01T00:00:00Z' };
    const link = linkTo({ operation: 'Map', variables, language: 'en' });
    expect(readLink(link)).toEqual({ operation: 'Map', variables, isBroken: false });
    expect(new URLSearchParams(link).get('lang')).toBe('en');
  });

  it('without an operation opens none', () => {
    expect(judged('?lang=en')).toEqual({});
  });

  it.each(['{"year":20', '[2023]', '"2023"', 'null', ''])(
    'with the variables %j opens its operation, and is told to be broken',
    (variables) => {
      const { file, problem } = judged(`?operation=Map&variables=${encodeURIComponent(variables)}`);
      expect([file, problem]).toEqual([MAP, { kind: 'broken' }]);
    },
  );

  it('to an operation that is gone names the nearest, and repeats no more of it than a name', () => {
    expect(judged('?operation=Mapp').problem).toEqual({ kind: 'old', given: 'Mapp', nearest: MAP });
    expect(judged(`?operation=${'x'.repeat(500)}`).problem).toMatchObject({
      given: 'x'.repeat(60),
    });
  });

  it('keeps the variables that its operation has, and names the others', () => {
    const { variables, problem } = judged('?operation=Map&variables={"year":2022,"token":"a"}');
    expect(variables).toEqual({ year: 2022 });
    expect(problem).toEqual({ kind: 'strange', names: ['token'], known: ['year', 'asOf'] });
  });
});

describe('The search among saved operations', () => {
  it('finds every word, without accents, in any order, in titles, names and topics', () => {
    const found = (search: string) => findSaved([MAP, ROUTES], search).map(({ name }) => name);
    expect(found('EXPLOTACION mapa')).toEqual(['Map']);
    expect(found('flows')).toEqual(['Routes']);
    expect(found('')).toEqual(['Map', 'Routes']);
    expect(found('mapa rutas')).toEqual([]);
  });
});
