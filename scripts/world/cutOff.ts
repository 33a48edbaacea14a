import { dayText, EXTRACT_DAY } from './calendar.ts';

/** The last day of the synthetic world, `YYYY-MM-DD`: its releases count what was recorded by then. */
export const WORLD_CUT_OFF = dayText(EXTRACT_DAY, 'YYYY-MM-DD');
