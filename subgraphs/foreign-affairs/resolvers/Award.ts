import { bilingual } from '../bilingual.ts';
import { amount } from '../documented.ts';
import type { Context } from '../loaders/index.ts';
import type { AwardRow } from '../loaders/rows.ts';
import { sourced } from '../sourced.ts';

export const Award = {
  ...sourced,
  recipient: async ({ recipient }: AwardRow, _: unknown, { loaders }: Context) => {
    const participants = await loaders.partnershipList('participant');
    return participants.find(({ code }) => code === recipient);
  },
  purpose: bilingual('purpose'),
  amount: (row: AwardRow) => amount('AWARD_AMOUNT', row, row),
};
