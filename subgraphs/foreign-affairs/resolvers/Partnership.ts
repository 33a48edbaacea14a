import { bilingual } from '../bilingual.ts';
import { documentedList } from '../documented.ts';
import type { Context } from '../loaders/index.ts';
import type { PartnershipRow } from '../loaders/rows.ts';
import { sourced } from '../sourced.ts';

interface Years {
  readonly years?: readonly number[] | null;
}

/** The partnership: every list of it is read through the one loader of its lists. */
export const Partnership = {
  ...sourced,
  title: bilingual('title'),
  signedOn: ({ signed_on }: PartnershipRow) => signed_on,
  endsOn: ({ signed_on, years }: PartnershipRow) => lastDay(signed_on, years),
  purposes: list('purpose'),
  participants: list('participant'),
  objectives: list('objective'),
  prioritisedForms: list('prioritised_form'),
  awardRounds: async (_: unknown, _none: unknown, { loaders }: Context) =>
    documentedList('AWARDS', await loaders.partnershipList('award_round')),
  commitments: async (_: unknown, _none: unknown, { loaders }: Context) =>
    documentedList('COMMITMENTS', await loaders.partnershipList('commitment')),
  contributions: async (_: unknown, { years }: Years, { loaders }: Context) => {
    const all = documentedList('CONTRIBUTIONS', await loaders.partnershipList('contribution'));
    return { ...all, items: all.items.filter(({ year }) => years?.includes(year) ?? true) };
  },
  dialogues: async (_: unknown, _none: unknown, { loaders }: Context) =>
    documentedList('DIALOGUES', await loaders.partnershipList('dialogue')),
  sustainabilityMeasures: async (_: unknown, _none: unknown, { loaders }: Context) =>
    documentedList(
      'SUSTAINABILITY_MEASURES',
      await loaders.partnershipList('sustainability_measure'),
    ),
};

function list(name: 'purpose' | 'participant' | 'objective' | 'prioritised_form') {
  return (_: unknown, _none: unknown, { loaders }: Context) => loaders.partnershipList(name);
}

/** The day before the anniversary on which the duration is over. */
function lastDay(signedOn: string, years: number): string {
  const day = new Date(`${signedOn}T00:00:00Z`);
  day.setUTCFullYear(day.getUTCFullYear() + years);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
