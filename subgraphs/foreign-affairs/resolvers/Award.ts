import { bilingual } from './bilingual.ts';
import { amount } from './absence.ts';
import { rowOf } from './rowOf.ts';
import { sourced } from './sourced.ts';
import type { AwardResolvers } from '../generated/schema.ts';

export const Award: AwardResolvers = {
  ...sourced,
  recipient: async ({ recipient }, _, { loaders }) => {
    const participants = await loaders.partnershipList('participant');
    return rowOf(participants, recipient);
  },
  purpose: bilingual('purpose'),
  amount: (row) => amount('AWARD_AMOUNT', row, row),
};
