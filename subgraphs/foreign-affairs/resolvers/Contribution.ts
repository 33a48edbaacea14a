import { bilingual } from './bilingual.ts';
import { amount } from './absence.ts';
import { sourced } from './sourced.ts';
import type { ContributionResolvers } from '../generated/schema.ts';

export const Contribution: ContributionResolvers = {
  ...sourced,
  side: ({ party }) => party,
  committed: (row) =>
    amount('COMMITTED_AMOUNT', { usd: row.committed_usd, bound: row.committed_bound }, row),
  delivered: (row) =>
    amount('DELIVERED_AMOUNT', { usd: row.delivered_usd, bound: row.delivered_bound }, row),
  remark: bilingual('note'),
};
