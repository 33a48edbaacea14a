import { join } from 'node:path';
import { sqlMigration } from '@alianza/kit/database/migrations';

/** Assistance routes and calls of COAT. */
export const routes = sqlMigration('001_routes', join(import.meta.dirname, '001_routes.sql'));
