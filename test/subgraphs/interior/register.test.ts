import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { interior } from '../../../subgraphs/interior/ministry.ts';
import { type EmptyRegister, emptyRegister } from '../../support/emptyRegister.ts';

const VIOLATED_CHECK = '23514';

describe('The register of COAT', () => {
  let register: EmptyRegister;
  beforeAll(async () => {
    register = await emptyRegister(interior);
  });
  afterAll(() => register.close());

  const route = {
    route_number: 'COAT-2024-00001',
    victim_number: 'I000001',
    received_date: '2024-03-04',
    victim_link: 'DIRECT',
    verification: 'PENDING',
    phase: 'RECEIVED',
  };

  const verified = { verification: 'VERIFIED', verified_date: '2024-03-20', phase: 'VERIFIED' };

  const call = {
    call_number: 'L2024-000001',
    call_date: '2024-05-06',
    kind: 'POSSIBLE_CASE',
    outcome: 'NO_ACTION',
  };

  /** Tries a row and takes it back; gives the database's code for the refusal, null when the row stands. */
  async function refusal(table: string, row: Readonly<Record<string, unknown>>) {
    const transaction = await register.owner.transaction();
    try {
      await transaction(table).insert({ ...row, import_id: register.importId });
      return null;
    } catch (reason) {
      return (reason as { readonly code?: string }).code;
    } finally {
      await transaction.rollback();
    }
  }

  it.each([
    ['of which only the report is known', {}],
    ['verified on a day nobody wrote down', { ...verified, verified_date: null }],
    [
      'that ran its whole course',
      {
        ...verified,
        immediate_start_date: '2024-03-21',
        immediate_end_date: '2024-03-26',
        mediate_start_date: '2024-04-01',
        mediate_end_date: '2024-10-01',
        phase: 'CLOSED',
        closed_date: '2024-10-02',
        closing_reason: 'ACHIEVED',
      },
    ],
    [
      'of a child that went over to ICBF',
      { ...verified, phase: 'CLOSED', closing_reason: 'HANDED_TO_ICBF' },
    ],
    ['helped at once, before it was verified', { immediate_start_date: '2024-03-04' }],
  ])('holds a route %s', async (_what, known) => {
    expect(await refusal('register.route', { ...route, ...known })).toBeNull();
  });

  it.each([
    ['verified before it was received', { ...verified, verified_date: '2024-03-03' }],
    ['pending and decided on a day', { verified_date: '2024-03-20' }],
    ['in assistance and not verified', { phase: 'MEDIATE_ASSISTANCE' }],
    ['closed while under study', { phase: 'CLOSED', closed_date: '2024-04-01' }],
    ['closed on a day and still open', { ...verified, closed_date: '2024-04-01' }],
    ['open with a reason of closing', { ...verified, closing_reason: 'WITHDRAWN' }],
    [
      'verified, and closed because it was not trafficking',
      { ...verified, phase: 'CLOSED', closing_reason: 'NOT_TRAFFICKING' },
    ],
    [
      'with mediate assistance before the immediate',
      { ...verified, immediate_start_date: '2024-04-01', mediate_start_date: '2024-03-31' },
    ],
    [
      'whose assistance ends before it begins',
      { ...verified, immediate_start_date: '2024-04-01', immediate_end_date: '2024-03-31' },
    ],
    ['of a person not born yet', { birth_date: '2024-03-05' }],
    ['for a purpose that is in no list', { purpose: 'WEBCAM' }],
    ['with the code the release has for what is not recorded', { sex: 'UNKNOWN' }],
  ])('refuses a route %s', async (_what, wrong) => {
    expect(await refusal('register.route', { ...route, ...wrong })).toBe(VIOLATED_CHECK);
  });

  it('holds a call of which only the day, the kind and the outcome are known', async () => {
    expect(await refusal('register.call', call)).toBeNull();
  });

  it.each([
    ['referred before it came in', { referred_to: 'POLICE', referred_date: '2024-05-05' }],
    ['referred on a day to nobody', { referred_date: '2024-05-07' }],
    ['that opened a route with a number COAT does not give', { route_number: '12' }],
    ['of a kind that is in no list', { kind: 'COMPLAINT' }],
  ])('refuses a call %s', async (_what, wrong) => {
    expect(await refusal('register.call', { ...call, ...wrong })).toBe(VIOLATED_CHECK);
  });
});
