import { amount } from './absence.ts';
import { sourced } from './sourced.ts';
import type { AwardRoundResolvers } from '../generated/schema.ts';

export const AwardRound: AwardRoundResolvers = {
  ...sourced,
  total: (row) => amount('AWARD_TOTAL', row, row),
  awards: async ({ code }, _, { loaders }) => {
    const awards = await loaders.partnershipList('award');
    return awards.filter(({ round }) => round === code);
  },
};
