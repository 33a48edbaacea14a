import { join } from 'node:path';
import { sqlMigration } from '@alianza/kit/database/migrations';

/** SIEDCO offences and arrests, identified victims, and the offences of the Penal Code they refer to. */
export const createRegisters = sqlMigration(
  '001_siedco',
  join(import.meta.dirname, '001_siedco.sql'),
);
