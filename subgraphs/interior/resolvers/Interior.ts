import { answersField } from '@alianza/kit/release/answers';
import { tableField } from '@alianza/kit/release/tableField';
import { calls, families, routes, victims } from '../families.ts';
import type { InteriorResolvers } from '../generated/schema.ts';
import { answers } from '../indicators.ts';

export const Interior: InteriorResolvers = {
  victims: tableField(victims),
  routes: tableField(routes),
  calls: tableField(calls),
  answers: answersField(answers),
  datasets: () => families,
};
