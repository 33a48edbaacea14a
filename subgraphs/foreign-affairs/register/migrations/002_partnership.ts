import { fileURLToPath } from 'node:url';
import { sqlMigration } from '@alianza/kit/database/migrations';

/** The public facts of the partnership, the indicators and the published figures. */
export const partnership = sqlMigration(
  '002_partnership',
  fileURLToPath(new URL('002_partnership.sql', import.meta.url)),
);
