import type { Ministry } from '@alianza/kit/server/ministry';
import { families } from './families.ts';
import { answers } from './indicators.ts';
import { references } from './references.ts';
import { extracts } from './register/extracts.ts';
import { routes } from './register/migrations/001_routes.ts';
import { places } from './register/migrations/002_geography.ts';

/** The Ministry of Interior. */
export const interior: Ministry = {
  agency: 'interior',
  folder: import.meta.dirname,
  migrations: [routes, places],
  extracts,
  references,
  families,
  answers,
};
