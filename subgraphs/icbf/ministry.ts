import type { Ministry } from '@alianza/kit/server/ministry';
import { families } from './families.ts';
import { answers } from './indicators.ts';
import { extracts } from './register/extracts.ts';
import { protection } from './register/migrations/001_protection.ts';

/** The parts of ICBF, gathered. */
export const icbf: Ministry = {
  agency: 'icbf',
  folder: import.meta.dirname,
  migrations: [protection],
  extracts,
  references: () => [],
  families,
  answers,
};
