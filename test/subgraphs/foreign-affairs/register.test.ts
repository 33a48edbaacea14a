import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { foreignAffairs } from '../../../subgraphs/foreign-affairs/ministry.ts';
import { type EmptyRegister, emptyRegister } from '../../support/emptyRegister.ts';

const VIOLATED_CHECK = '23514';

describe('The consular register', () => {
  let register: EmptyRegister;
  beforeAll(async () => {
    register = await emptyRegister(foreignAffairs);
  });
  afterAll(() => register.close());

  const known = {
    case_number: 'CC-2024-0001',
    national_number: 'F000001',
    country: 'ES',
    known_date: '2024-02-05',
    state: 'KNOWN_ABROAD',
  };

  const handedOver = {
    repatriation_requested_date: '2024-02-12',
    repatriation_authorised_date: '2024-02-20',
    arrived_date: '2024-03-20',
    handed_over_to: 'COAT',
    state: 'HANDED_OVER',
  };

  /** Tries a case and takes it back; gives the database's code for the refusal, null when the row stands. */
  async function refusal(row: Readonly<Record<string, unknown>>) {
    const transaction = await register.owner.transaction();
    try {
      await transaction('register.consular_case').insert({
        ...known,
        ...row,
        import_id: register.importId,
      });
      return null;
    } catch (reason) {
      return (reason as { readonly code?: string }).code;
    } finally {
      await transaction.rollback();
    }
  }

  it.each([
    ['of which only the country and the day are known', {}],
    ['that ended in a hand-over', handedOver],
    ['that was closed without a return', { state: 'CLOSED' }],
    ['that arrived and whose receiver was not written', { ...handedOver, handed_over_to: null }],
  ])('holds a case %s', async (_what, row) => {
    expect(await refusal(row)).toBeNull();
  });

  it.each([
    ['entered before it was known', { recorded_date: '2024-02-04' }],
    ['assisted before it was known', { assisted_date: '2024-02-04' }],
    [
      'authorised before it was requested',
      { ...handedOver, repatriation_authorised_date: '2024-02-11' },
    ],
    ['arrived before it was authorised', { ...handedOver, arrived_date: '2024-02-19' }],
    ['handed over without an arrival', { ...handedOver, arrived_date: null }],
    ['arrived while it stayed abroad', { ...handedOver, state: 'STAYED_HOST' }],
    ['followed up without an arrival', { follow_up: 'PARD' }],
    ['abroad in Colombia', { country: 'CO' }],
    ['in a state that is in no list', { state: 'LOST' }],
    ['with the code the release has for what is not recorded', { sex: 'UNKNOWN' }],
  ])('refuses a case %s', async (_what, row) => {
    expect(await refusal(row)).toBe(VIOLATED_CHECK);
  });
});
