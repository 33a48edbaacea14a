import type { IndicatorAnswer } from '@alianza/kit/release/indicatorAnswer';
import { assistance, repatriations } from './families.ts';

/** The indicators the ministry answers, each from one published cell per year. */
export const answers: readonly IndicatorAnswer[] = [
  {
    indicator: 'VICTIMS_ASSISTED_ABROAD',
    dataset: assistance.id,
    table: 'TOTAL',
    codes: {},
    definition: assistance.definition,
  },
  {
    indicator: 'VICTIMS_REPATRIATED',
    dataset: repatriations.id,
    table: 'TOTAL',
    codes: {},
    definition: repatriations.definition,
  },
];
