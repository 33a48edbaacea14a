import { bilingual } from './fields/bilingual.ts';
import { amount } from './fields/documented.ts';
import { sourced } from './fields/sourced.ts';
import type { CommitmentResolvers } from '../generated/schema.ts';

export const Commitment: CommitmentResolvers = {
  ...sourced,
  side: ({ party }) => party,
  text: bilingual('text'),
  statedIn: ({ stated_in }) => stated_in,
  amount: (row) => amount('COMMITMENT_AMOUNT', row, row),
};
