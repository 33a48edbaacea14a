import { bilingual } from '../bilingual.ts';
import { amount } from '../documented.ts';
import type { CommitmentRow } from '../loaders/rows.ts';
import { sourced } from '../sourced.ts';

export const Commitment = {
  ...sourced,
  side: ({ party }: CommitmentRow) => party,
  text: bilingual('text'),
  statedIn: ({ stated_in }: CommitmentRow) => stated_in,
  amount: (row: CommitmentRow) => amount('COMMITMENT_AMOUNT', row, row),
};
