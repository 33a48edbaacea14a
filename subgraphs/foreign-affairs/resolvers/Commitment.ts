import { bilingual } from './bilingual.ts';
import { amount } from './absence.ts';
import { sourced } from './sourced.ts';
import type { CommitmentResolvers } from '../generated/schema.ts';

export const Commitment: CommitmentResolvers = {
  ...sourced,
  side: ({ party }) => party,
  text: bilingual('text'),
  statedIn: ({ stated_in }) => stated_in,
  amount: (row) => amount('COMMITMENT_AMOUNT', row, row),
};
