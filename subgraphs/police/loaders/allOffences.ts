import { statement } from '@alianza/kit/database/sql';
import { whole } from '@alianza/kit/loaders/whole';
import type { Knex } from 'knex';
import type { OffenceRow } from './offenceByArticle.ts';

const statementOfAll = statement(new URL('../sql/allOffences.sql', import.meta.url));

/** Every offence, in the order of the law. */
export function allOffences(reader: Knex): () => Promise<readonly OffenceRow[]> {
  return whole(() => statementOfAll<OffenceRow>(reader, {}));
}
