import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveInterior } from './serveInterior.ts';

describe('The places the Ministry of Interior owns', () => {
  let interior: ServedAgency;

  beforeAll(async () => {
    interior = await serveInterior();
  });
  afterAll(() => interior.stop());

  it('are 33 departments, by code', async () => {
    const { data } = (await interior.ask('{ departments { code } }')) as {
      data: { departments: { code: string }[] };
    };
    const codes = data.departments.map(({ code }) => code);
    expect(codes).toHaveLength(33);
    expect([codes.at(0), codes.at(-1)]).toEqual(['05', '99']);
    expect(codes).toEqual(codes.toSorted());
  });

  it('name a department, its municipalities and its people', async () => {
    const query = `{ department(code: "88") {
      code name shortName isoCode municipalities { code name kind department { code } }
      all: population(year: 2024) children: population(year: 2024, group: UNDER_18)
    } }`;
    expect(await interior.ask(query)).toEqual({
      data: {
        department: {
          code: '88',
          name: 'Archipiélago de San Andrés, Providencia y Santa Catalina',
          shortName: 'San Andrés y Providencia',
          isoCode: 'CO-SAP',
          municipalities: [
            { code: '88001', name: 'San Andrés', kind: 'ISLAND', department: { code: '88' } },
            {
              code: '88564',
              name: 'Providencia',
              kind: 'MUNICIPALITY',
              department: { code: '88' },
            },
          ],
          all: 62_249,
          children: 15_640,
        },
      },
    });
  });

  it('have the population that the 33 projections of 2024 add up to', async () => {
    const { data } = (await interior.ask('{ departments { population(year: 2024) } }')) as {
      data: { departments: { population: number }[] };
    };
    const total = data.departments.reduce((sum, { population }) => sum + population, 0);
    expect(total).toBe(52_695_952);
  });

  it('have no population where the source has none', async () => {
    const query = `{ department(code: "05") {
      before: population(year: 2009)
      last: population(year: 2027)
      childrenThen: population(year: 2027, group: UNDER_18)
      girlsTooEarly: population(year: 2011, group: FEMALE)
    } }`;
    expect(await interior.ask(query)).toEqual({
      data: {
        department: {
          before: null,
          last: expect.any(Number),
          childrenThen: null,
          girlsTooEarly: null,
        },
      },
    });
  });

  it('give a withdrawn municipality code its successor, which has no coordinates yet', async () => {
    const query = `{
      withdrawn: municipality(code: "27086") { code name department { name } coordinates { latitude } }
      medellin: municipality(code: "05001") { code name coordinates { latitude longitude } }
    }`;
    expect(await interior.ask(query)).toEqual({
      data: {
        withdrawn: {
          code: '27493',
          name: 'Nuevo Belén de Bajirá',
          department: { name: 'Chocó' },
          coordinates: null,
        },
        medellin: {
          code: '05001',
          name: 'Medellín',
          coordinates: { latitude: 6.25759, longitude: -75.611031 },
        },
      },
    });
  });

  it.each([
    { list: 'department', given: '07', nearest: '08' },
    { list: 'municipality', given: '11009', nearest: '11001' },
    { list: 'municipality', given: '05', nearest: '05001' },
  ])('refuse $given as a $list and name $nearest', async ({ list, given, nearest }) => {
    const { data, errors } = await interior.ask(`{ ${list}(code: "${given}") { name } }`);
    expect(data).toEqual({ [list]: null });
    expect(errors).toEqual([
      expect.objectContaining({
        extensions: { code: 'UNKNOWN_CODE', details: { given, list, nearest } },
      }),
    ]);
  });

  it.each(['name', 'population(year: 2024)', 'municipalities { code }'])(
    'refuse %s of a department that another ministry made up',
    async (field) => {
      const query = `query Joint($joints: [_Any!]!) { _entities(representations: $joints) {
        ... on Department { ${field} }
      } }`;
      const joints = [{ __typename: 'Department', code: '00' }];
      const { errors } = await interior.ask(query, { joints });
      expect(errors).toEqual([
        expect.objectContaining({ extensions: expect.objectContaining({ code: 'UNKNOWN_CODE' }) }),
      ]);
    },
  );

  it('stand beside the five agencies and the twelve forms of exploitation', async () => {
    const query = `{ agencies { code name(language: EN) } exploitationForms { code label routeNumber } }`;
    const { data } = (await interior.ask(query)) as {
      data: { agencies: object[]; exploitationForms: { routeNumber: number | null }[] };
    };
    expect(data.agencies).toContainEqual({
      code: 'ICBF',
      name: 'Colombian Family Welfare Institute',
    });
    expect(data.agencies).toHaveLength(5);
    expect(data.exploitationForms.map(({ routeNumber }) => routeNumber)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      null,
      null,
      null,
    ]);
  });
});
