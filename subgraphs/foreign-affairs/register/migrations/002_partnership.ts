import { fileURLToPath } from 'node:url';
import { sqlMigration } from '@alianza/kit/database/migrations';

/** The public facts of the partnership. */
export const partnership = sqlMigration(
  '002_partnership',
  fileURLToPath(new URL('002_partnership.sql', import.meta.url)),
);
