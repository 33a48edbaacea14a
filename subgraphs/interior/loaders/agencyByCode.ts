import { statement } from '@alianza/kit/database/sql';
import { oneByKey } from '@alianza/kit/loaders/byKey';
import type { Bilingual } from '@alianza/kit/release/family';
import type { Knex } from 'knex';

/** One agency with its name in both languages. */
export interface AgencyRow extends Bilingual {
  readonly code: string;
}

const agencyByCode = statement(new URL('../sql/agencyByCode.sql', import.meta.url));

/** Agencies of the partnership by code. */
export function agencyByCodeLoader(reader: Knex) {
  return oneByKey(
    (codes: readonly string[]) => agencyByCode<AgencyRow>(reader, { codes: [...codes] }),
    ({ code }) => code,
  );
}
