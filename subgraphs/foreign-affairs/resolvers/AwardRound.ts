import { amount } from '../documented.ts';
import type { Context } from '../loaders/index.ts';
import type { AwardRoundRow } from '../loaders/rows.ts';
import { sourced } from '../sourced.ts';

export const AwardRound = {
  ...sourced,
  total: (row: AwardRoundRow) => amount('AWARD_TOTAL', row, row),
  awards: async ({ code }: AwardRoundRow, _: unknown, { loaders }: Context) => {
    const awards = await loaders.partnershipList('award');
    return awards.filter(({ round }) => round === code);
  },
};
