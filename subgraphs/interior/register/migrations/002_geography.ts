import { join } from 'node:path';
import { sqlMigration } from '@alianza/kit/database/migrations';

/** Places, population and common codes as their owner keeps them. */
export const places = sqlMigration('002_geography', join(import.meta.dirname, '002_geography.sql'));
