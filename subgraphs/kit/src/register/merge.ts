import type { Knex } from 'knex';
import type { Extract } from './extract.ts';
import type { BadRow, ImportReport } from './importReport.ts';
import { rejectImpossible } from './rejectImpossible.ts';
import { columnsOf } from './staging.ts';

interface FileOutcome {
  readonly file: string;
  readonly sha256: string;
  readonly synthetic: boolean;
  readonly read: number;
  readonly badRows: readonly BadRow[];
}

/** Moves the staged rows into the register; rows already there unchanged are left alone and counted as such. */
export async function mergeStaging(
  transaction: Knex.Transaction,
  extract: Extract,
  { file, sha256, synthetic, read, badRows }: FileOutcome,
): Promise<ImportReport> {
  const impossible = await rejectImpossible(transaction, extract);
  const duplicates = await rejectDuplicates(transaction, extract);
  const rejected = [...badRows, ...impossible, ...duplicates].sort((a, b) => a.line - b.line);
  const [batch] = await transaction('register.import')
    .insert({
      extract: extract.name,
      file_name: file,
      sha256,
      synthetic,
      read,
      written: 0,
      unchanged: read - rejected.length,
      rejected: rejected.length,
    })
    .returning('id');
  const written = await upsert(transaction, extract, batch.id);
  const unchanged = read - rejected.length - written;
  await transaction('register.import').where({ id: batch.id }).update({ written, unchanged });
  return {
    extract: extract.name,
    outcome: 'WRITTEN',
    read,
    written,
    unchanged,
    rejected: rejected.length,
    badRows: rejected,
  };
}

/** The first row of a key stands; later ones with the same key are refused, never silently dropped. */
async function rejectDuplicates(
  transaction: Knex.Transaction,
  { key, columns }: Extract,
): Promise<readonly BadRow[]> {
  const same = key.map((column) => `staging.${column} = repeated.${column}`).join(' and ');
  const { rows } = await transaction.raw<{ rows: { line: number; first: number }[] }>(
    `with repeated as (
       select ${key.join(', ')}, min(line) as first
       from staging group by ${key.join(', ')} having count(*) > 1
     )
     delete from staging using repeated
     where ${same} and staging.line > repeated.first
     returning staging.line, repeated.first`,
  );
  const headers = columns.filter(({ target }) => key.includes(target)).map(({ header }) => header);
  return rows.map(({ line, first }) => ({
    line,
    column: headers.join(', '),
    rule: 'DUPLICATE_KEY',
    remedy: `Line ${first} has the same key: keep one of the two rows.`,
  }));
}

async function upsert(
  transaction: Knex.Transaction,
  extract: Extract,
  batch: number,
): Promise<number> {
  const columns = extract.columns.map(({ target }) => target);
  const changed = columns.filter((column) => !extract.key.includes(column));
  const { rowCount } = await transaction.raw<{ rowCount: number }>(
    `insert into register.${extract.table} as held (${columnsOf(extract)}, import_id)
     select ${columnsOf(extract)}, :batch from staging
     on conflict (${extract.key.join(', ')}) do update
     set ${[...changed, 'import_id'].map((column) => `${column} = excluded.${column}`).join(', ')}
     where (${changed.map((column) => `held.${column}`).join(', ')})
       is distinct from (${changed.map((column) => `excluded.${column}`).join(', ')})`,
    { batch },
  );
  return rowCount;
}
