import { bilingual } from './bilingual.ts';
import { documentedList } from './absence.ts';
import type { Context } from '../loaders/index.ts';
import type { PartnershipLists } from '../loaders/partnershipLists.ts';
import { sourced } from './sourced.ts';
import type { PartnershipResolvers } from '../generated/schema.ts';

/** The partnership: every list of it is read through the one loader of its lists. */
export const Partnership: PartnershipResolvers = {
  ...sourced,
  title: bilingual('title'),
  signedOn: ({ signed_on }) => signed_on,
  endsOn: ({ signed_on, years }) => lastDay(signed_on, years),
  purposes: list('purpose'),
  participants: list('participant'),
  objectives: list('objective'),
  prioritisedForms: list('prioritised_form'),
  awardRounds: async (_, _none, { loaders }) =>
    documentedList('AWARDS', await loaders.partnershipList('award_round')),
  commitments: async (_, _none, { loaders }) =>
    documentedList('COMMITMENTS', await loaders.partnershipList('commitment')),
  contributions: async (_, { years }, { loaders }) => {
    const all = documentedList('CONTRIBUTIONS', await loaders.partnershipList('contribution'));
    return { ...all, items: all.items.filter(({ year }) => years?.includes(year) ?? true) };
  },
  dialogues: async (_, _none, { loaders }) =>
    documentedList('DIALOGUES', await loaders.partnershipList('dialogue')),
  sustainabilityMeasures: async (_, _none, { loaders }) =>
    documentedList(
      'SUSTAINABILITY_MEASURES',
      await loaders.partnershipList('sustainability_measure'),
    ),
};

function list<Name extends keyof PartnershipLists>(name: Name) {
  return (_: unknown, _none: unknown, { loaders }: Context) => loaders.partnershipList(name);
}

/** The day before the anniversary on which the duration is over. */
function lastDay(signedOn: string, years: number): string {
  const day = new Date(`${signedOn}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
