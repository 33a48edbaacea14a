import { answersField } from '@alianza/kit/release/answers';
import { tableField } from '@alianza/kit/release/tableField';
import { assistance, families, repatriations } from '../families.ts';
import type { ForeignAffairsResolvers } from '../generated/schema.ts';
import { answers } from '../indicators.ts';

export const ForeignAffairs: ForeignAffairsResolvers = {
  assistance: tableField(assistance),
  repatriations: tableField(repatriations),
  answers: answersField(answers),
  datasets: () => families,
};
