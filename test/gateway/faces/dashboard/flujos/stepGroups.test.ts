import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { FLOWS_WORDS } from '../../../../../gateway/faces/words/dashboard/flujos/words.ts';
import { read } from '../../../../conventions/repository.ts';

const schema = buildSchema(read('schema/api.graphql'));

/** The enum of the schema that the steps of a group are codes of. */
const ENUMS = {
  referrals: 'CallReferral',
  routes: 'VerificationResult',
  assistance: 'AgeGroup',
  repatriations: 'RepatriationReceiver',
  followUps: 'RepatriationFollowUp',
} as const;

describe('The steps', () => {
  it.each(Object.entries(ENUMS))('of %s have words for every value of %s', (group, name) => {
    const type = schema.getType(name);
    const values = isEnumType(type) ? type.getValues().map((value) => value.name) : [];
    expect(values).not.toEqual([]);
    for (const { groups } of Object.values(FLOWS_WORDS))
      expect(Object.keys(groups[group as keyof typeof ENUMS].steps)).toEqual(
        expect.arrayContaining(values),
      );
  });
});
