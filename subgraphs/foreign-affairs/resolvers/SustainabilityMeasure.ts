import { bilingual } from './fields/bilingual.ts';
import { sourced } from './fields/sourced.ts';
import type { SustainabilityMeasureResolvers } from '../generated/schema.ts';

export const SustainabilityMeasure: SustainabilityMeasureResolvers = {
  ...sourced,
  content: bilingual('content'),
  takenOverBy: (row) => row.taken_over_by,
  dueYear: (row) => row.due_year,
};
