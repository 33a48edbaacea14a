import type { Ministry } from '@alianza/kit/server/ministry';
import { families } from './families.ts';
import { answers } from './indicators.ts';
import { extracts } from './register/extracts.ts';
import { registers } from './register/migrations/001_labor.ts';

/** The parts of the Ministry of Labor, gathered. */
export const labor: Ministry = {
  agency: 'labor',
  folder: import.meta.dirname,
  migrations: [registers],
  extracts,
  references: () => [],
  families,
  answers,
};
