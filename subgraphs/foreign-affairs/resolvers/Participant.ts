import { AGENCIES, environmentSuffix } from '@alianza/kit/agencies';
import { bilingual } from './bilingual.ts';
import { sourced } from './sourced.ts';
import type { ParticipantResolvers } from '../generated/schema.ts';

const agencies = new Set(AGENCIES.map(environmentSuffix));

/** A participant that is an agency of the graph has the agency's code. */
export const Participant: ParticipantResolvers = {
  ...sourced,
  name: bilingual('name'),
  agency: ({ code }) => (agencies.has(code) ? { code } : null),
};
