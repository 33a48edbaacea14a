import { bilingual } from './bilingual.ts';
import { sourced } from './sourced.ts';
import type { SustainabilityMeasureResolvers } from '../generated/schema.ts';

export const SustainabilityMeasure: SustainabilityMeasureResolvers = {
  ...sourced,
  content: bilingual('content'),
  takenOverBy: (row) => row.taken_over_by,
  dueYear: (row) => row.due_year,
};
