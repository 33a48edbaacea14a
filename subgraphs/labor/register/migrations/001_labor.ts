import { join } from 'node:path';
import { sqlMigration } from '@alianza/kit/database/migrations';

/** The tables of labour inspection and of SIRITI. */
export const registers = sqlMigration('001_labor', join(import.meta.dirname, '001_labor.sql'));
