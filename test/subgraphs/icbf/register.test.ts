import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { icbf } from '../../../subgraphs/icbf/ministry.ts';
import { type EmptyRegister, emptyRegister } from '../../support/emptyRegister.ts';

const VIOLATED_CHECK = '23514';

describe('The protection register of ICBF', () => {
  let register: EmptyRegister;
  beforeAll(async () => {
    register = await emptyRegister(icbf);
  });
  afterAll(() => register.close());

  const process = {
    petition_number: '10000001',
    child_number: 'N0000001',
    known_date: '2024-03-01',
    opened_date: '2024-03-08',
    entry_reason: 'TRAFFICKING',
  };

  const entry = {
    entry_number: 'D000001',
    child_number: 'N0000001',
    entry_date: '2024-02-03',
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
    ['of which only the knowledge is known', { opened_date: null }],
    [
      'that ran its whole course',
      {
        verified_date: '2024-03-05',
        trafficking_purpose: 'BEGGING',
        victim_link: 'DIRECT',
        modality_of_care: 'FOSTER_HOME',
        ruling_date: '2024-06-01',
        ruling: 'VULNERATED',
        closed_date: '2025-06-01',
        closing_reason: 'FAMILY',
      },
    ],
    [
      'that was not opened after the verification',
      { opened_date: null, closed_date: '2024-03-05', closing_reason: 'NO_VIOLATION' },
    ],
  ])('holds a process %s', async (_what, known) => {
    expect(await refusal('register.process', { ...process, ...known })).toBeNull();
  });

  it.each([
    ['of a child not born yet', { birth_date: '2024-03-02' }],
    ['verified before it was known', { verified_date: '2024-02-29' }],
    ['opened before it was known', { opened_date: '2024-02-29' }],
    ['opened before it was verified', { verified_date: '2024-03-09' }],
    ['ruled on before it was opened', { ruling_date: '2024-03-07' }],
    ['ruled on without being opened', { opened_date: null, ruling: 'ADOPTABLE' }],
    ['in care without being opened', { opened_date: null, modality_of_care: 'FOSTER_HOME' }],
    ['closed before it was known', { closed_date: '2024-02-29' }],
    ['closed before it was ruled on', { ruling_date: '2024-06-01', closed_date: '2024-05-31' }],
    ['with a reason of closing and no close', { closing_reason: 'ADOPTION' }],
    ['for neglect with a purpose', { entry_reason: 'NEGLECT', trafficking_purpose: 'BEGGING' }],
    ['for neglect with a victim link', { entry_reason: 'NEGLECT', victim_link: 'DIRECT' }],
    ['for a reason that is in no list', { entry_reason: 'RUNAWAY' }],
    ['with the code the release has for what is not recorded', { sex: 'UNKNOWN' }],
  ])('refuses a process %s', async (_what, wrong) => {
    expect(await refusal('register.process', { ...process, ...wrong })).toBe(VIOLATED_CHECK);
  });

  it('holds an entry of which only the child and the day are known', async () => {
    expect(await refusal('register.armed_group_entry', entry)).toBeNull();
  });

  it.each([
    ['before the child left the group', { separated_date: '2024-02-04' }],
    ['that ended before it began', { exit_date: '2024-02-02' }],
    ['with a reason of leaving and no exit', { exit_reason: 'FAMILY' }],
    ['from a group that is in no list', { armed_group: 'UNKNOWN' }],
    ['of a grown person', { age: 30 }],
  ])('refuses an entry %s', async (_what, wrong) => {
    expect(await refusal('register.armed_group_entry', { ...entry, ...wrong })).toBe(
      VIOLATED_CHECK,
    );
  });
});
