import { type ParquetWriteOptions, parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell, Column, FlatTable } from '../../table/column.ts';

type Schema = NonNullable<ParquetWriteOptions['schema']>;
type Element = Schema[number];

const TYPES: Readonly<Record<Column['type'], Partial<Element>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
};

/** A table as a Parquet file, every column of its type and able to hold nothing. */
export function parquetOf({ columns, rows }: FlatTable): Buffer {
  const fields = columns.map(({ name, type }): Element => ({
    name,
    repetition_type: 'OPTIONAL',
    ...TYPES[type],
  }));
  const written = parquetWriteBuffer({
    schema: [{ name: 'root', num_children: columns.length }, ...fields],
    columnData: columns.map(({ name, type }, at) => ({
      name,
      data: rows.map((row) => valueOf(row[at] ?? null, type)),
    })),
    createdBy: 'Alianza',
  });
  return Buffer.from(written);
}

function valueOf(cell: Cell, type: Column['type']): Cell | Date {
  return type === 'date' && typeof cell === 'string' ? new Date(cell) : cell;
}
