import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readCsv } from '@alianza/kit/register/readCsv';
import { CALIBRATIONS, sqlCondition } from '../../../scripts/world/calibration.ts';
import { NOT_REPRODUCED } from '../../../scripts/world/notReproduced.ts';
import { extractOf } from '../../../scripts/world/extracts.ts';

const FILE = join(
  import.meta.dirname,
  '../../../subgraphs/foreign-affairs/reference/published-figures.csv',
);

/** Agencies as the published figures name them. */
const AGENCIES: Readonly<Record<string, string>> = {
  MOI: 'interior',
  'MINDEFENSA/MOI': 'interior',
  MFA: 'foreign-affairs',
  MOL: 'labor',
  POLICE: 'police',
  ICBF: 'icbf',
};

/** Published national totals of one whole year by one of the five agencies, given exactly once. */
const yearly = readCsv(FILE).filter(
  ({ year = '', period, dimension, agency = '' }) =>
    period === year && dimension === '' && agency in AGENCIES && Number(year) >= 2012,
);
const id = (indicator: string, year: string | number) => `${indicator} ${year}`;
const calibrated = CALIBRATIONS.flatMap(({ indicator, agency, totals }) =>
  Object.entries(totals).map(([year, total]) => ({ id: id(indicator, year), agency, total })),
);

describe('the published totals the world keeps to', () => {
  it('are read from a file that holds them', () => {
    expect(yearly.length).toBeGreaterThan(35);
  });

  it('account for every national yearly total: reproduced, or not with a reason', () => {
    const decided = [
      ...calibrated.map((each) => each.id),
      ...NOT_REPRODUCED.map(({ indicator, year }) => id(indicator, year)),
    ];
    const published = yearly.map(({ indicator = '', year = '' }) => id(indicator, year));
    expect(decided.toSorted()).toEqual(published.toSorted());
  });

  it('are copied from the file without a slip, agency and value', () => {
    const published = new Map(
      yearly.map(({ indicator = '', year = '', agency = '', value }) => [
        id(indicator, year),
        { id: id(indicator, year), agency: AGENCIES[agency], total: Number(value) },
      ]),
    );
    expect(calibrated).toEqual(calibrated.map((each) => published.get(each.id)));
  });

  it('are counted by columns and codes that the extracts have', () => {
    for (const { agency, extract, dateColumn, where } of CALIBRATIONS) {
      const columns = new Map(
        extractOf(agency, extract).columns.map(({ target, type }) => [target, type]),
      );
      expect(columns.get(dateColumn)?.kind).toBe('date');
      for (const { column, among } of where) {
        const type = columns.get(column);
        const codes = type?.kind === 'code' ? Object.values(type.codes) : [];
        const wanted = among === 'RECORDED' ? [] : [...among];
        expect(codes).toEqual(expect.arrayContaining(wanted));
      }
    }
  });

  it('can be asked of the registers in SQL', () => {
    const assisted = CALIBRATIONS.find(({ indicator }) => indicator === 'VICTIMS_ASSISTED');
    expect(assisted && sqlCondition(assisted)).toBe(
      "verification in ('VERIFIED') and victim_link in ('DIRECT') and immediate_start_date is not null",
    );
  });
});
