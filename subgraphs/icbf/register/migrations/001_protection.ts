import { join } from 'node:path';
import { sqlMigration } from '@alianza/kit/database/migrations';

/** The tables of the protection register. */
export const protection = sqlMigration(
  '001_protection',
  join(import.meta.dirname, '001_protection.sql'),
);
