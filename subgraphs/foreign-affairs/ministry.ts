import type { Ministry } from '@alianza/kit/server/ministry';
import { families } from './families.ts';
import { answers } from './indicators.ts';
import { references } from './references.ts';
import { extracts } from './register/extracts.ts';
import { consular } from './register/migrations/001_consular.ts';
import { partnership } from './register/migrations/002_partnership.ts';
import { indicators } from './register/migrations/003_indicators.ts';

/** The Ministry of Foreign Affairs' parts, gathered as one value. */
export const foreignAffairs: Ministry = {
  agency: 'foreign-affairs',
  folder: import.meta.dirname,
  migrations: [consular, partnership, indicators],
  extracts,
  references,
  families,
  answers,
};
