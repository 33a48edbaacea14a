import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ServedAgency } from '../../support/serveRows.ts';
import { serveInterior } from './serveInterior.ts';

/** Every route of the rows reported in 2024. */
const ALL_2024 = 20 + 12 + 3 + 11 + 10 + 13 + 14 + 15 + 16;

describe('The Ministry of Interior', () => {
  let interior: ServedAgency;

  beforeAll(async () => {
    interior = await serveInterior();
  });
  afterAll(() => interior.stop());

  it.each([
    ['TOTAL', '', ALL_2024],
    ['VERIFICATION_RESULT', 'verificationResults: [VERIFIED]', ALL_2024 - 14 - 15],
    ['VERIFICATION_RESULT', 'verificationResults: [NOT_TRAFFICKING]', 14],
    ['VERIFICATION_RESULT', 'verificationResults: [PENDING]', 15],
    ['PHASE', 'phases: [CLOSED]', 14],
    ['PHASE', 'phases: [RECEIVED]', 15],
    ['ASSISTANCE', 'assistances: [NONE]', ALL_2024],
    ['CLOSING_REASON', 'closingReasons: [NOT_TRAFFICKING]', 14],
    ['CLOSING_REASON', 'closingReasons: [OPEN]', ALL_2024 - 14],
    ['RESPONSE_BAND', 'responseBands: ["OPEN"]', 15],
    ['RESPONSE_BAND', 'responseBands: ["181+"]', 16],
    ['RESPONSE_BAND', 'responseBands: ["UNKNOWN"]', 10],
    ['SEX', 'sexes: [MALE]', 11],
    ['AGE_GROUP', 'ageGroups: [UNDER_18]', 11],
  ])('counts routes of 2024 by %s where %s', async (table, filter, value) => {
    const query = `{ interior { routes(by: ${table}, where: { years: [2024], ${filter} }) { count { value } } } }`;
    expect(await interior.ask(query)).toEqual({
      data: { interior: { routes: [{ count: { value } }] } },
    });
  });

  it.each([
    ['DEPARTMENT', 'departments: ["76"]', 15],
    ['REGION_VERIFICATION_RESULT', 'regions: [ANDINA], verificationResults: [NOT_TRAFFICKING]', 14],
    ['REGION_RESPONSE_BAND', 'regions: [ANDINA], responseBands: ["OPEN"]', 15],
  ])('counts routes of 2022 to 2024 by %s where %s', async (table, filter, value) => {
    const where = `{ periods: ["2022-2024"], ${filter} }`;
    const query = `{ interior { routes(by: ${table}, where: ${where}) { year count { value } } } }`;
    expect(await interior.ask(query)).toEqual({
      data: { interior: { routes: [{ year: null, count: { value } }] } },
    });
  });

  it.each([
    // The register's first day, and a report it cannot look back two years from.
    [2018, 'UNKNOWN'],
    // Each person had a route two years and one day before.
    [2020, 'FIRST'],
    // Each was a verified direct victim in 2020, in 2022 to the day two years before; what the route itself is does not matter.
    [2021, 'SECOND'],
    [2022, 'SECOND'],
    // Within the two years there are only a report that was not verified and a relative's route.
    [2023, 'FIRST'],
    [2025, 'SECOND'],
  ])('says of routes of %s whether each is a second one: %s', async (year, expected) => {
    const query = `{ interior { routes(by: SECOND_ROUTE, where: { years: [${year}] }) {
      secondRoute count { value status }
    } } }`;
    const cell = (secondRoute: string) => ({
      secondRoute,
      count: { value: secondRoute === expected ? 10 : 0, status: 'PUBLISHED' },
    });
    expect(await interior.ask(query)).toEqual({
      data: { interior: { routes: ['FIRST', 'SECOND', 'UNKNOWN'].map(cell) } },
    });
  });

  it.each([
    ['TOTAL', '', 17 + 12 + 30],
    ['KIND', 'kinds: [INFORMATION]', 30],
    ['OUTCOME', 'outcomes: [VERIFIED]', 17 + 12],
    ['REFERRAL', 'referrals: [POLICE]', 17 + 12],
    ['REFERRAL', 'referrals: [NONE]', 30],
    ['ROUTE', 'routes: [OPENED]', 12],
    ['PURPOSE', 'purposes: ["BEGGING"]', 17 + 12],
    ['SEX', 'sexes: [UNKNOWN]', 30],
    ['AGE_GROUP', 'ageGroups: [UNDER_18]', 17 + 12],
    ['KIND_OUTCOME', 'kinds: [INFORMATION], outcomes: [ADVISED]', 30],
    ['DEPARTMENT_KIND', 'departments: ["11"], kinds: [POSSIBLE_CASE]', 17 + 12],
    ['DEPARTMENT_ROUTE', 'departments: ["11"], routes: [NOT_OPENED]', 17],
  ])('counts calls of 2024 by %s where %s', async (table, filter, value) => {
    const query = `{ interior { calls(by: ${table}, where: { years: [2024], ${filter} }) { count { value } } } }`;
    expect(await interior.ask(query)).toEqual({
      data: { interior: { calls: [{ count: { value } }] } },
    });
  });

  it('answers its four indicators, each in its unit', async () => {
    const query = `{ interior { answers(years: [2024]) {
      indicator year unit count { value } release { number synthetic dataset { id } }
    } } }`;
    const answer = (indicator: string, unit: string, value: number) => ({
      indicator,
      year: 2024,
      unit,
      count: { value },
    });
    const from = (id: string) => ({ release: { number: 1, synthetic: true, dataset: { id } } });
    expect(await interior.ask(query)).toEqual({
      data: {
        interior: {
          answers: [
            { ...answer('VICTIMS_IDENTIFIED', 'VICTIM', 56), ...from('interior.victims') },
            { ...answer('CHILD_VICTIMS_IDENTIFIED', 'VICTIM', 11), ...from('interior.victims') },
            { ...answer('VICTIMS_ASSISTED_ABROAD', 'VICTIM', 15), ...from('interior.victims') },
            { ...answer('HOTLINE_CALLS', 'CALL', 59), ...from('interior.calls') },
          ],
        },
      },
    });
  });
});
