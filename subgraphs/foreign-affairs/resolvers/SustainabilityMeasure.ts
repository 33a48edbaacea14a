import { bilingual } from '../bilingual.ts';
import type { SustainabilityMeasureRow } from '../loaders/rows.ts';
import { sourced } from '../sourced.ts';

export const SustainabilityMeasure = {
  ...sourced,
  content: bilingual('content'),
  takenOverBy: (row: SustainabilityMeasureRow) => row.taken_over_by,
  dueYear: (row: SustainabilityMeasureRow) => row.due_year,
};
