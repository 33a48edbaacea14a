import type { FlatTable } from '../table/column.ts';
import type { FormatName } from './formats/format.ts';
import type { DataOperation } from './operation.ts';

interface Kind {
  readonly format: FormatName;
  readonly isPartial: boolean;
}

/** The `Content-Disposition` of a file (RFC 6266): its name says when its figures are invented, and when parts are missing. */
export function fileName(
  { name }: Pick<DataOperation, 'name'>,
  table: FlatTable,
  { format, isPartial }: Kind,
): string {
  const marks = `${isSynthetic(table) ? '.synthetic' : ''}${isPartial ? '.partial' : ''}`;
  const shown = format === 'json' ? 'inline' : 'attachment';
  return `${shown}; filename="${name}${marks}.${format}"`;
}

/** Whether a release behind the figures is invented. */
export function isSynthetic({ columns, rows }: FlatTable): boolean {
  const at = columns.findIndex(({ name }) => name === 'release_synthetic');
  return at >= 0 && rows.some((row) => row[at] === true);
}
