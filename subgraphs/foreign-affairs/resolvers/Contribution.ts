import { bilingual } from '../bilingual.ts';
import { amount } from '../documented.ts';
import type { ContributionRow } from '../loaders/rows.ts';
import { sourced } from '../sourced.ts';

export const Contribution = {
  ...sourced,
  side: ({ party }: ContributionRow) => party,
  committed: (row: ContributionRow) =>
    amount('COMMITTED_AMOUNT', { usd: row.committed_usd, bound: row.committed_bound }, row),
  delivered: (row: ContributionRow) =>
    amount('DELIVERED_AMOUNT', { usd: row.delivered_usd, bound: row.delivered_bound }, row),
  remark: bilingual('note'),
};
