import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { labor } from '../../../subgraphs/labor/ministry.ts';
import { type EmptyRegister, emptyRegister } from '../../support/emptyRegister.ts';

const VIOLATED_CHECK = '23514';

describe('The registers of the Ministry of Labor', () => {
  let register: EmptyRegister;
  beforeAll(async () => {
    register = await emptyRegister(labor);
  });
  afterAll(() => register.close());

  const inspection = {
    inspection_number: '2024-000001',
    opened_date: '2024-03-04',
    recorded_date: '2024-03-20',
    subject: 'CHILD_LABOUR',
  };

  const registration = {
    registration_number: '000000001',
    child_number: 'S0000001',
    registered_date: '2024-05-06',
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
    ['of which only the opening is known', {}],
    [
      'that ran its whole course',
      {
        visited_date: '2024-04-01',
        outcome: 'SANCTION',
        ruling_date: '2024-09-10',
        sanction_smlmv: 5,
        referral: 'ICBF',
        referral_date: '2024-09-11',
      },
    ],
    ['that was referred before it was ruled on', { outcome: 'PENDING', referral: 'COAT' }],
  ])('hold an inspection %s', async (_what, known) => {
    expect(await refusal('register.inspection', { ...inspection, ...known })).toBeNull();
  });

  it.each([
    ['entered before it was opened', { recorded_date: '2024-03-03' }],
    ['visited before it was opened', { visited_date: '2024-03-03' }],
    ['ruled on before it was opened', { ruling_date: '2024-03-03' }],
    ['ruled on before it was visited', { visited_date: '2024-04-01', ruling_date: '2024-03-31' }],
    ['pending and ruled on', { outcome: 'PENDING', ruling_date: '2024-09-10' }],
    ['archived with a fine', { outcome: 'ARCHIVE', sanction_smlmv: 5 }],
    ['fined without a result', { sanction_smlmv: 5 }],
    ['not referred, on a day', { referral: 'NONE', referral_date: '2024-09-11' }],
    ['in a sector CIIU does not have', { sector: 'Z' }],
    ['with a twelfth indicator of forced labour', { forced_labour_indicators: 12 }],
    ['with fewer than no minors', { minors_found: -1 }],
  ])('refuse an inspection %s', async (_what, wrong) => {
    expect(await refusal('register.inspection', { ...inspection, ...wrong })).toBe(VIOLATED_CHECK);
  });

  it('hold an entry of SIRITI of which only the child and the day are known', async () => {
    expect(await refusal('register.registration', registration)).toBeNull();
  });

  it.each([
    ['of a child not born yet', { birth_date: '2024-05-07' }],
    ['with a worst form that is in no list', { worst_form: 'STREET' }],
    ['of a grown person', { age: 40 }],
    ['with the code the release has for what is not recorded', { sex: 'UNKNOWN' }],
  ])('refuse an entry of SIRITI %s', async (_what, wrong) => {
    expect(await refusal('register.registration', { ...registration, ...wrong })).toBe(
      VIOLATED_CHECK,
    );
  });
});
