import { fileURLToPath } from 'node:url';
import { sqlMigration } from '@alianza/kit/database/migrations';

/** The indicators, their targets and the published figures. */
export const indicators = sqlMigration(
  '003_indicators',
  fileURLToPath(new URL('003_indicators.sql', import.meta.url)),
);
