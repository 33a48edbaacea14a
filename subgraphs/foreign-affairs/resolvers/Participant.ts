import { AGENCIES, environmentSuffix } from '@alianza/kit/agencies';
import { bilingual } from '../bilingual.ts';
import type { ParticipantRow } from '../loaders/rows.ts';
import { sourced } from '../sourced.ts';

const agencies = new Set(AGENCIES.map(environmentSuffix));

/** A participant that is an agency of the graph has the agency's code. */
export const Participant = {
  ...sourced,
  name: bilingual('name'),
  agency: ({ code }: ParticipantRow) => (agencies.has(code) ? { code } : null),
};
