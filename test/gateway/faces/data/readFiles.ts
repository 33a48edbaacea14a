import { parquetReadObjects } from 'hyparquet';

/** One row of a file, by column; what a file cannot tell from nothing is null. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of a CSV file as text, by RFC 4180. */
export function csvRows(
  text: string,
  separator = ',',
): readonly Readonly<Record<string, string>>[] {
  const [names = [], ...lines] = linesOf(text, separator);
  return lines.map((line) => Object.fromEntries(names.map((name, at) => [name, line[at] ?? ''])));
}

function linesOf(text: string, separator: string): readonly string[][] {
  const field = new RegExp(
    `(?:"((?:[^"]|"")*)"|([^"${separator}\\r\\n]*))(${separator}|\\r\\n)`,
    'y',
  );
  const lines: string[][] = [];
  const line: string[] = [];
  while (field.lastIndex < text.length) {
    const [, quoted, bare = '', end] = field.exec(text) ?? [];
    if (end === undefined) throw new SyntaxError('this is no CSV');
    line.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end !== separator) lines.push(line.splice(0));
  }
  return lines;
}

/** The rows of a Parquet file, days as the text they were. */
export async function parquetRows(file: ArrayBuffer): Promise<readonly Row[]> {
  const rows = await parquetReadObjects({ file });
  return rows.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plain(value)])),
  );
}

function plain(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return value ?? null;
}
