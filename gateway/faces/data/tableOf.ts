import type { SavedAnswer } from '../ask/askSaved.ts';
import type { FlatTable } from '../table/column.ts';
import { missingBy } from '../table/missing.ts';
import { rowsOf } from '../table/rowsOf.ts';
import type { DataOperation } from './operation.ts';
import { refuse } from './refuse.ts';

/**
 * The answer to an operation as the table of its files.
 * @param limit the objects that an operation may return (`MAX_COST`): a row is one at least, so no file has more rows.
 * @throws Refused, saying how to narrow it.
 */
export function tableOf(
  { shape, columns }: Pick<DataOperation, 'shape' | 'columns'>,
  { data, errors }: Pick<SavedAnswer, 'data' | 'errors'>,
  limit: number,
): FlatTable {
  const rows = rowsOf(shape, data, { columns, missing: missingBy(errors) });
  if (rows.length > limit)
    throw refuse('tooManyRows', 'OPERATION_TOO_LARGE', { rows: rows.length, limit });
  return { columns, rows };
}
