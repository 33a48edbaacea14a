import { answersField } from '@alianza/kit/release/answers';
import { tableField } from '@alianza/kit/release/tableField';
import { admissions, armedGroupEntries, families } from '../families.ts';
import type { IcbfResolvers } from '../generated/schema.ts';
import { answers } from '../indicators.ts';

export const Icbf: IcbfResolvers = {
  admissions: tableField(admissions),
  armedGroupEntries: tableField(armedGroupEntries),
  answers: answersField(answers),
  datasets: () => families,
};
