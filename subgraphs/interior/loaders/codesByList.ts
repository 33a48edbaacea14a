import { statement } from '@alianza/kit/database/sql';
import { manyByKey } from '@alianza/kit/loaders/byKey';
import type { Knex } from 'knex';

/** Code lists of which Interior is the owner. */
export type CodeListName = 'department' | 'municipality' | 'agency' | 'exploitationForm';

interface Row {
  readonly list: CodeListName;
  readonly code: string;
}

const codesByList = statement(new URL('../sql/codesByList.sql', import.meta.url));

/** All codes of a list, in its order. */
export function codesByListLoader(reader: Knex) {
  return manyByKey(
    (lists: readonly CodeListName[]) => codesByList<Row>(reader, { lists: [...lists] }),
    ({ list }) => list,
  );
}
