import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { catalogueOf } from '../../../../gateway/faces/schema/model/catalogue.ts';
import { API, card, CATALOGUE } from './composed.ts';

describe('The catalogue of the schema', () => {
  it('has every type callers see, and none of the federation', () => {
    const named = Object.keys(API.getTypeMap()).filter(
      (name) => !/^__|^(Int|Float|String|Boolean|ID)$/.test(name),
    );
    expect([...CATALOGUE.keys()].toSorted()).toEqual(named.toSorted());
    expect([...CATALOGUE.keys()].filter((name) => /join__|link__/.test(name))).toEqual([]);
  });

  it.each([
    ['Department', 'INTERIOR'],
    ['Municipality', 'INTERIOR'],
    ['Agency', 'INTERIOR'],
    ['ExploitationForm', 'INTERIOR'],
    ['Country', 'FOREIGN_AFFAIRS'],
    ['Indicator', 'FOREIGN_AFFAIRS'],
    ['Partnership', 'FOREIGN_AFFAIRS'],
    ['Offence', 'POLICE'],
    ['AdmissionCell', 'ICBF'],
    ['InspectionWhere', 'LABOR'],
  ])('knows who answers for %s: %s', (name, owner) => {
    expect(card(name).owner).toBe(owner);
  });

  it.each(['Dataset', 'Figure', 'Release', 'Sex'])('gives %s to no single agency', (name) => {
    expect(card(name)).toMatchObject({ owner: undefined, agencies: { length: 5 } });
  });

  it('names the agency behind each field of an entity', () => {
    const { key, fields } = card('Department');
    const agencies = Object.fromEntries(fields.map((field) => [field.name, field.agencies]));
    expect(key).toBe('code');
    expect(agencies).toMatchObject({ name: ['INTERIOR'], police: ['POLICE'], icbf: ['ICBF'] });
    expect(agencies['code']).toHaveLength(5);
  });

  it.each([
    ['OffenceCell', 'OFFENCE'],
    ['RouteCell', 'CASE_OR_ROUTE'],
    ['RegistrationTable', 'REGISTERED_PERSON'],
    ['RepatriationWhere', 'REPATRIATION'],
  ])('reads the unit of %s from the field that gives it: %s', (name, unit) => {
    expect(card(name).units).toEqual([unit]);
  });

  it('states only units the schema has', () => {
    const known = card('UnitOfCount').values.map(({ name }) => name);
    const stated = [...CATALOGUE.values()].flatMap(({ units }) => units);
    expect(stated.length).toBeGreaterThan(20);
    expect(known).toEqual(expect.arrayContaining([...new Set(stated)]));
  });

  it('shows an argument with its type and default value', () => {
    const by = card('Police').fields.find(({ name }) => name === 'offences')?.args[0];
    expect(by).toMatchObject({
      name: 'by',
      type: { before: '', name: 'OffenceTable', after: '!' },
      defaultValue: 'TOTAL',
    });
  });

  it('knows where a type is used, by a field and by an argument', () => {
    expect(card('OffenceCell').uses).toEqual([
      { type: 'Police', field: 'offences', argument: undefined },
    ]);
    expect(card('OffenceTable').uses).toEqual([
      { type: 'Police', field: 'offences', argument: 'by' },
    ]);
  });

  it('says of readers what the statuses of a figure say of them, and nothing elsewhere', () => {
    const values = card('Figure').readers.map(({ type, value }) => `${type}.${value.name}`);
    expect(values).toEqual(['FigureStatus.ROUNDED', 'FigureStatus.UNDER_TEN']);
    expect(card('OffenceCell').readers).toHaveLength(2);
    expect(card('Department').readers).toEqual([]);
  });

  it('claims no audience the schema does not state, and states the one it does', () => {
    expect([...CATALOGUE.values()].flatMap(({ audience }) => audience)).toEqual([]);
    const supergraph = parse(`
      type Query @join__type(graph: POLICE) { secret: Secret }
      type Secret @join__type(graph: POLICE) @tag(name: "analyst") { word: Int @authenticated }
    `);
    const api = buildSchema('type Query { secret: Secret } type Secret { word: Int }');
    const secret = card('Secret', catalogueOf({ supergraph, api }));
    expect(secret.audience).toEqual(['@tag(name: "analyst")']);
    expect(secret.fields[0]?.audience).toEqual(['@authenticated']);
  });
});
