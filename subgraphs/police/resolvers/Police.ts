import { answersField } from '@alianza/kit/release/answers';
import { tableField } from '@alianza/kit/release/tableField';
import { arrests, families, offences, victims } from '../families.ts';
import type { PoliceResolvers } from '../generated/schema.ts';
import { answers } from '../indicators.ts';

export const Police: PoliceResolvers = {
  offences: tableField(offences),
  arrests: tableField(arrests),
  victims: tableField(victims),
  answers: answersField(answers),
  datasets: () => families,
};
