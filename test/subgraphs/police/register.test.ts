import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { police } from '../../../subgraphs/police/ministry.ts';
import { type EmptyRegister, emptyRegister } from '../../support/emptyRegister.ts';

const VIOLATED_CHECK = '23514';
const VIOLATED_REFERENCE = '23503';

describe('The registers of the National Police', () => {
  let register: EmptyRegister;
  beforeAll(async () => {
    register = await emptyRegister(police);
  });
  afterAll(() => register.close());

  const offence = {
    record_number: '2024-0000001',
    fact_date: '2024-03-05',
    recorded_date: '2024-03-20',
    article: '188A',
  };

  const arrest = {
    arrest_number: 'C2024-000001',
    suspect_number: 'P0000001',
    arrest_date: '2024-04-06',
    recorded_date: '2024-04-07',
    article: '219',
    arrest_kind: 'ORDER',
    procedure: 'ARREST',
  };

  const victim = {
    victim_number: 'V0000001',
    identified_date: '2024-05-02',
    recorded_date: '2024-05-10',
    article: '162',
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
    ['an offence of which only the days and the article are known', 'offence', offence],
    [
      'an offence entered on the day of the fact',
      'offence',
      { ...offence, recorded_date: '2024-03-05' },
    ],
    ['an arrest on an order nobody gave the number of', 'arrest', arrest],
    [
      'an apprehension of an adolescent in the act',
      'arrest',
      { ...arrest, arrest_kind: 'FLAGRANTE', procedure: 'APPREHENSION', age: 16 },
    ],
    ['a victim of whom only the identification is known', 'victim', victim],
    [
      'a victim identified in a case whose fact is dated later, and handed to ICBF the same day',
      'victim',
      { ...victim, fact_date: '2024-05-03', handed_to_icbf_date: '2024-05-02' },
    ],
  ])('hold %s', async (_what, table, row) => {
    expect(await refusal(`register.${table}`, row)).toBeNull();
  });

  it.each([
    ['entered before the fact', { recorded_date: '2024-03-04' }],
    ['in a zone that is in no list', { zone: 'COAST' }],
    ['with the code the release has for what is not recorded', { sex: 'UNKNOWN' }],
    ['against an age group that is in no list', { age_group: 'ADOLESCENT' }],
    ['with a case number of twenty digits', { nunc: '1'.repeat(20) }],
  ])('refuse an offence %s', async (_what, wrong) => {
    expect(await refusal('register.offence', { ...offence, ...wrong })).toBe(VIOLATED_CHECK);
  });

  it.each([
    ['entered before it was made', { recorded_date: '2024-04-05' }],
    ['in the act with a warrant', { arrest_kind: 'FLAGRANTE', warrant_number: '55' }],
    ['of a child under 14', { age: 13 }],
    ['of a kind that is in no list', { arrest_kind: 'RAID' }],
    ['by a procedure that is in no list', { procedure: 'FINE' }],
  ])('refuse an arrest %s', async (_what, wrong) => {
    expect(await refusal('register.arrest', { ...arrest, ...wrong })).toBe(VIOLATED_CHECK);
  });

  it.each([
    ['entered before the identification', { recorded_date: '2024-05-01' }],
    ['handed to ICBF before the identification', { handed_to_icbf_date: '2024-05-01' }],
    ['of fewer than no years', { age: -1 }],
    ['of a sex that is in no list', { sex: 'F' }],
  ])('refuse a victim %s', async (_what, wrong) => {
    expect(await refusal('register.victim', { ...victim, ...wrong })).toBe(VIOLATED_CHECK);
  });

  it.each([
    ['an offence', 'offence', offence],
    ['an arrest', 'arrest', arrest],
    ['a victim', 'victim', victim],
  ])('refuse %s in a municipality DANE does not have', async (_what, table, row) => {
    expect(await refusal(`register.${table}`, { ...row, municipality_code: '05000' })).toBe(
      VIOLATED_REFERENCE,
    );
  });
});
