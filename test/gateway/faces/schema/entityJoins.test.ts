import { describe, expect, it } from '@jest/globals';
import { entityJoins } from '../../../../gateway/faces/schema/model/entityJoins.ts';
import { CATALOGUE } from './composed.ts';

describe('The joints of the agencies', () => {
  const { agencies, entities, types, joins } = entityJoins(CATALOGUE);

  it('are the entities, those of all five first', () => {
    expect(entities.map(({ name }) => name)).toEqual([
      'Dataset',
      'Department',
      'Indicator',
      'ExploitationForm',
      'Agency',
      'Country',
      'Municipality',
      'Offence',
    ]);
    expect(agencies).toHaveLength(5);
  });

  it('lead from the cells of five agencies to the departments', () => {
    const there = joins.filter(({ entity }) => entity === 'Department');
    expect(there).toEqual(
      expect.arrayContaining([
        { agency: 'POLICE', type: 'OffenceCell', entity: 'Department' },
        { agency: 'ICBF', type: 'AdmissionCell', entity: 'Department' },
        { agency: 'LABOR', type: 'InspectionCell', entity: 'Department' },
        { agency: 'INTERIOR', type: 'RouteVictimCell', entity: 'Department' },
        { agency: 'FOREIGN_AFFAIRS', type: 'RepatriationCell', entity: 'Department' },
      ]),
    );
  });

  it('begin at types of one agency only', () => {
    expect(types.every(({ owner }) => owner !== undefined)).toBe(true);
    expect(new Set(joins.map(({ type }) => type)).size).toBe(types.length);
  });
});
