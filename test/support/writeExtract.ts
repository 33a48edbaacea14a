import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extract } from '@alianza/kit/register/extract';

/** One row of an extract by header, in the ministry's own words; a column left out is empty. */
export type ExtractRow = Readonly<Record<string, string>>;

/** Writes an extract as the ministry would hand it over, and returns the file. */
export function writeExtract(
  folder: string,
  extract: Extract,
  rows: readonly ExtractRow[],
): string {
  const headers = extract.columns.map(({ header }) => header);
  const stranger = rows.flatMap(Object.keys).find((header) => !headers.includes(header));
  if (stranger) throw new RangeError(`${extract.file} has no column ${stranger}.`);
  const lines = rows.map((row) => headers.map((header) => row[header] ?? ''));
  const file = join(folder, extract.file);
  writeFileSync(file, [headers, ...lines].map((line) => line.join(extract.delimiter)).join('\n'));
  return file;
}
