import { answersField } from '@alianza/kit/release/answers';
import { tableField } from '@alianza/kit/release/tableField';
import { families, inspections, registrations } from '../families.ts';
import type { LaborResolvers } from '../generated/schema.ts';
import { answers } from '../indicators.ts';

export const Labor: LaborResolvers = {
  inspections: tableField(inspections),
  registrations: tableField(registrations),
  answers: answersField(answers),
  datasets: () => families,
};
