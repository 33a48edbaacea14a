import { fileURLToPath } from 'node:url';
import { sqlMigration } from '@alianza/kit/database/migrations';

/** The consular register. */
export const consular = sqlMigration(
  '001_consular',
  fileURLToPath(new URL('001_consular.sql', import.meta.url)),
);
