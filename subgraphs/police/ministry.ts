import type { Ministry } from '@alianza/kit/server/ministry';
import { families } from './families.ts';
import { answers } from './indicators.ts';
import { offenceReference } from './codes/offences.ts';
import { extracts } from './register/extracts.ts';
import { createRegisters } from './register/migrations/001_siedco.ts';

/** The National Police (Policía Nacional). */
export const police: Ministry = {
  agency: 'police',
  folder: import.meta.dirname,
  migrations: [createRegisters],
  extracts,
  references: () => [offenceReference],
  families,
  answers,
};
