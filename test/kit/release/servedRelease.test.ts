import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { servedCells } from './servedCells.ts';
import { first, offencesBy, OFFENCES, pooled } from './writtenReleases.ts';

describe('A rate of a cell', () => {
  let served: Awaited<ReturnType<typeof servedCells>>;

  beforeAll(async () => {
    served = await servedCells([first, pooled]);
  });
  afterAll(() => served.stop());

  it('is given in a department and in the country, of the population of the year', async () => {
    const fields =
      'under18: rate { value denominator per period } all: rate(group: TOTAL) { denominator }';
    const here = await served.ask(
      offencesBy('DEPARTMENT', 'years: [2024], departments: ["05"]', fields),
    );
    expect(here.data).toEqual({
      police: {
        cells: [
          {
            under18: {
              value: expect.closeTo((41 / 1_648_967) * 100_000, 9),
              denominator: 1_648_967,
              per: 100_000,
              period: '2024',
            },
            all: { denominator: 6_903_721 },
          },
        ],
      },
    });
    const country = await served.ask(offencesBy('TOTAL', 'years: [2024]', 'rate { denominator }'));
    expect(country.data).toEqual({ police: { cells: [{ rate: { denominator: 13_942_630 } }] } });
  });

  it('is not given where the department was not recorded', async () => {
    const { data } = await served.ask(offencesBy('DEPARTMENT', 'years: [2024]', 'rate { status }'));
    expect(data).toMatchObject({
      police: { cells: [{}, { rate: { status: 'WITHHELD_BASE' } }, { rate: null }] },
    });
  });

  it('is over the people of all the years of a period, beside the change to the period before', async () => {
    const query = `{ police { victims(by: DEPARTMENT) {
      rate { value denominator period } change { value from notable }
    } } }`;
    const persons = 218_045 + 217_430 + 216_762;
    expect((await served.ask(query)).data).toMatchObject({
      police: {
        victims: [
          { change: null },
          {
            rate: {
              value: expect.closeTo((33 / persons) * 100_000, 9),
              denominator: persons,
              period: '2022-2024',
            },
            change: { value: 13, from: '2019-2021', notable: true },
          },
        ],
      },
    });
  });
});

describe('A release as the graph shows it', () => {
  let served: Awaited<ReturnType<typeof servedCells>>;

  beforeAll(async () => {
    served = await servedCells([first]);
  });
  afterAll(() => served.stop());

  it('says of an official figure where it was published, and of no other figure', async () => {
    const { data } = await served.ask(
      offencesBy(
        'TOTAL',
        'years: [2022, 2024]',
        'count { value status source uncertainty { halfWidth95 } }',
      ),
    );
    expect(data).toEqual({
      police: {
        cells: [
          {
            count: {
              value: 120,
              status: 'OFFICIAL',
              source: 'Informe anual 2022',
              uncertainty: null,
            },
          },
          {
            count: {
              value: 83,
              status: 'PUBLISHED',
              source: null,
              uncertainty: { halfWidth95: 5 },
            },
          },
        ],
      },
    });
  });

  it('says how its figures were protected', async () => {
    const query = `{ police { datasets { id additive current { disclosure {
      profile maximumNoise noiseVariance standardDeviation largestSuppressed smallestGroup withheldShare
      tables { name publishedShare medianRelativeError } audit { gate figure limit sentence }
    } } } } }`;
    expect((await served.ask(query)).data).toMatchObject({
      police: {
        datasets: [
          {
            id: OFFENCES,
            additive: false,
            current: {
              disclosure: {
                profile: 'child',
                maximumNoise: 10,
                noiseVariance: 7,
                standardDeviation: 2.65,
                largestSuppressed: 4,
                smallestGroup: 10,
                withheldShare: 0.25,
                tables: [{ name: 'TOTAL', publishedShare: 1, medianRelativeError: null }],
                audit: [{ gate: 'pairPersons', figure: 0, limit: 0, sentence: 'Nobody is alone.' }],
              },
            },
          },
          { current: null },
          {},
        ],
      },
    });
  });
});
