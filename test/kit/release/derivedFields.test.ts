import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { servedCells } from './servedCells.ts';
import { corrected, first, offencesBy } from './writtenReleases.ts';

describe('What is worked out of a cell', () => {
  let served: Awaited<ReturnType<typeof servedCells>>;

  beforeAll(async () => {
    served = await servedCells([first]);
  });
  afterAll(() => served.stop());

  it('is a share of the group without the last dimension', async () => {
    const query = offencesBy(
      'DEPARTMENT',
      'years: [2024]',
      'share { value status numerator denominator }',
    );
    expect(await served.ask(query)).toMatchObject({
      data: {
        police: {
          cells: [
            {
              share: { value: 41 / 83, status: 'PUBLISHED', numerator: 41, denominator: 83 },
            },
            {
              share: { value: null, status: 'WITHHELD_BASE', numerator: null, denominator: 83 },
            },
            { share: { value: 9 / 83, numerator: 9 } },
          ],
        },
      },
    });
  });

  it('is worked out of rounded figures for whoever is given rounded figures', async () => {
    const fields = 'count { value status } share { value status numerator denominator }';
    expect(
      await served.ask(offencesBy('DEPARTMENT', 'years: [2024]', fields), 'PUBLIC'),
    ).toMatchObject({
      data: {
        police: {
          cells: [
            {
              count: { value: 40, status: 'ROUNDED' },
              share: { value: 40 / 85, status: 'ROUNDED', numerator: 40, denominator: 85 },
            },
            { count: { status: 'WITHHELD_BASE' }, share: { status: 'WITHHELD_BASE' } },
            { count: { value: null, status: 'UNDER_TEN' }, share: { status: 'UNDER_TEN' } },
          ],
        },
      },
    });
  });

  it('is no share of a total, for there is no group', async () => {
    const { data } = await served.ask(offencesBy('TOTAL', 'years: [2024]', 'share { value }'));
    expect(data).toEqual({ police: { cells: [{ share: null }] } });
  });

  it('is the change to the year before, and none where the table begins', async () => {
    const { data } = await served.ask(
      offencesBy('TOTAL', '', 'change { value status from notable }'),
    );
    expect(data).toEqual({
      police: {
        cells: [
          { change: null },
          { change: { value: -68, status: 'PUBLISHED', from: '2022', notable: true } },
          { change: { value: 31, status: 'PUBLISHED', from: '2023', notable: true } },
        ],
      },
    });
  });

  it('is the median of a band of days, without what has no days', async () => {
    const fields = 'medianDays(band: "lagBand") { band approximateDays status total }';
    const { data } = await served.ask(offencesBy('TOTAL', 'years: [2023, 2024]', fields));
    expect(data).toEqual({
      police: {
        cells: [
          {
            medianDays: {
              band: null,
              approximateDays: null,
              status: 'WITHHELD_NEAR_DUPLICATE',
              total: null,
            },
          },
          {
            medianDays: {
              band: '31-90',
              approximateDays: expect.closeTo(31 + (5 / 38) * 60, 9),
              status: 'PUBLISHED',
              total: 90,
            },
          },
        ],
      },
    });
  });

  it('is refused as a median where no table has the band', async () => {
    const { errors } = await served.ask(
      offencesBy(
        'DEPARTMENT',
        'years: [2024], departments: ["05"]',
        'medianDays(band: "lagBand") { band }',
      ),
    );
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'TABLE_NOT_PUBLISHED' });
  });

  it('costs one statement for the tables and one for the populations, however many cells ask', async () => {
    const fields = 'count { value } share { value } change { value } rate { value }';
    const { statements, errors } = await served.ask(offencesBy('DEPARTMENT', '', fields));
    expect({ statements, errors }).toEqual({ statements: 3, errors: undefined });
  });
});

describe('What is worked out of a cell of an earlier release', () => {
  it('never takes a figure of a later one', async () => {
    const served = await servedCells([first, corrected]);
    const [earlier, later] = served.instants;
    const asked = (asOf: Date | undefined) =>
      served.ask(`{ police(asOf: "${asOf?.toISOString()}") {
        offences(by: DEPARTMENT, where: { years: [2024], departments: ["05"] }) {
          share { numerator denominator }
        }
      } }`);
    expect((await asked(earlier)).data).toMatchObject({
      police: { offences: [{ share: { numerator: 41, denominator: 83 } }] },
    });
    expect((await asked(later)).data).toMatchObject({
      police: { offences: [{ share: { numerator: 50, denominator: 100 } }] },
    });
    await served.stop();
  });
});
