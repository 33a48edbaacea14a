import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveForeignAffairs } from './serveForeignAffairs.ts';

describe('Published figures', () => {
  let ministry: ServedAgency;

  beforeAll(async () => {
    ministry = await serveForeignAffairs();
  });
  afterAll(() => ministry.stop());

  it('stand as published, with agency, source and what it leaves open', async () => {
    const query = `{ indicator(code: "VICTIMS_REPATRIATED") { published(years: [2022]) {
      indicator { code } year period dimension category value unit agency source sourceUrl note
    } } }`;
    const same = {
      indicator: { code: 'VICTIMS_REPATRIATED' },
      year: 2022,
      period: '2022',
      unit: 'persons',
      agency: 'AGO',
      source: "Press, Attorney General's Office, 2022",
      sourceUrl: 'https://infolibre.co/estrategias-fiscalia',
    };
    expect(await ministry.ask(query)).toEqual({
      data: {
        indicator: {
          published: [
            {
              ...same,
              dimension: null,
              category: null,
              value: 92,
              note: 'to Colombia or third country not stated: 86 Dominican Republic, 6 Peru and Chile',
            },
            { ...same, dimension: 'country', category: 'DO', value: 86, note: null },
            { ...same, dimension: 'country', category: 'PE+CL', value: 6, note: null },
          ],
        },
      },
    });
  });

  it('keep totals alone, or one breakdown', async () => {
    const query = `{ indicator(code: "VICTIMS_IDENTIFIED") {
      total: published(years: [2019], dimension: "TOTAL") { value }
      sex: published(years: [2019], dimension: "sex") { category value }
    } }`;
    expect(await ministry.ask(query)).toEqual({
      data: {
        indicator: {
          total: [{ value: 124 }],
          sex: [
            { category: 'FEMALE', value: 109 },
            { category: 'MALE', value: 15 },
          ],
        },
      },
    });
  });

  it('hold the contradiction the ministers ask about: calls beside cases', async () => {
    const query = `{ publishedFigures(indicators: ["HOTLINE_CALLS", "CASES_REGISTERED"], years: [2019]) {
      indicator { code } value unit
    } }`;
    expect(await ministry.ask(query)).toEqual({
      data: {
        publishedFigures: [
          { indicator: { code: 'HOTLINE_CALLS' }, value: 1295, unit: 'calls' },
          { indicator: { code: 'CASES_REGISTERED' }, value: 124, unit: 'cases' },
        ],
      },
    });
  });

  it('include the tier of each TIP report, which fell in 2025', async () => {
    const query =
      '{ publishedFigures(indicators: ["TIP_REPORT_TIER"], years: [2024, 2025]) { year value unit } }';
    expect(await ministry.ask(query)).toEqual({
      data: {
        publishedFigures: [
          { year: 2024, value: 1, unit: 'tier' },
          { year: 2025, value: 2, unit: 'tier' },
        ],
      },
    });
  });

  it('count 249, every one under an indicator with a title in both languages', async () => {
    const query =
      '{ publishedFigures { value } indicators { es: title en: title(language: EN) unit } }';
    const { data } = await ministry.ask(query);
    const { publishedFigures, indicators } = data as Answer;
    expect(publishedFigures).toHaveLength(249);
    expect(indicators).toHaveLength(71);
    for (const { es, en } of indicators) expect([es, en]).not.toContain('');
  });

  it('are offered beside an indicator as counterparts, and never as the same thing', async () => {
    const query = `{ indicator(code: "CHILDREN_FROM_ARMED_GROUPS") {
      origin counterparts { code origin definition unit published(years: [2014]) { value } }
    } }`;
    const counterpart = { origin: 'PUBLICATIONS', definition: null, unit: null };
    expect(await ministry.ask(query)).toEqual({
      data: {
        indicator: {
          origin: 'PROJECT',
          counterparts: [
            { ...counterpart, code: 'ARMED_GROUP_PROGRAMME_ACTIVE', published: [] },
            { ...counterpart, code: 'ARMED_GROUP_PROGRAMME_ENTRIES', published: [] },
            {
              ...counterpart,
              code: 'CHILDREN_SEPARATED_ARMED_GROUPS',
              published: [{ value: 243 }],
            },
          ],
        },
      },
    });
  });

  it('follow an indicator that another ministry refers to, and a country too', async () => {
    const query = `query Joints($joints: [_Any!]!) { _entities(representations: $joints) {
      ... on Indicator { title }
      ... on Country { name }
    } }`;
    const joints = [
      { __typename: 'Indicator', code: 'HOTLINE_CALLS' },
      { __typename: 'Country', code: 'KR' },
      { __typename: 'Country', code: 'XX' },
    ];
    expect(await ministry.ask(query, { joints })).toEqual({
      data: {
        _entities: [
          { title: 'Llamadas a la línea nacional contra la trata' },
          { name: 'Corea del Sur' },
          null,
        ],
      },
    });
  });
});

interface Answer {
  readonly publishedFigures: readonly object[];
  readonly indicators: readonly { readonly es: string; readonly en: string }[];
}
