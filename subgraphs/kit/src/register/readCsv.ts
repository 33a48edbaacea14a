import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Reads a small comma-separated file with a header line; every cell is text, so codes keep their leading zeros. */
export function readCsv(file: string): readonly Readonly<Record<string, string>>[] {
  return parse(readFileSync(file), {
    columns: true,
    bom: true,
    comment: '#',
    comment_no_infix: true,
  });
}
