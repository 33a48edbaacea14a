import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { compileCheck, type Check } from './check.ts';
import type { Column, Extract } from './extract.ts';
import type { Geography } from './geography.ts';
import { matchHeader } from './header.ts';
import type { BadRow } from './importReport.ts';

export interface Reading {
  readonly extract: Extract;
  readonly file: string;
  readonly geography: Geography;
  readonly onProgress?: ((bytes: number) => void) | undefined;
}

interface Field {
  readonly column: Column;
  readonly index: number;
  readonly check: Check;
}

/** Reads a file row by row: good rows come out as COPY text, bad ones are kept with their reason. */
export function readRows(reading: Reading) {
  const badRows: BadRow[] = [];
  let read = 0;
  async function* lines(): AsyncGenerator<string> {
    let fields: readonly Field[] | undefined;
    let chunk = '';
    let line = 0;
    for await (const record of records(reading)) {
      line += linesOf(record);
      if (!fields) {
        fields = fieldsOf(record, reading);
        continue;
      }
      read += 1;
      const copied = copyLine(record, fields, line);
      if (typeof copied === 'string') chunk += copied;
      else badRows.push(copied);
      if (chunk.length > CHUNK) {
        yield chunk;
        chunk = '';
      }
    }
    yield chunk;
  }
  return { lines, outcome: () => ({ read, badRows }) };
}

/** Characters gathered before they go to the database: fewer, larger writes. */
const CHUNK = 65_536;

function records({ file, extract, onProgress }: Reading): AsyncIterable<readonly string[]> {
  const input = createReadStream(file);
  if (onProgress) input.on('data', () => onProgress(input.bytesRead));
  const parser = parse({
    delimiter: extract.delimiter,
    bom: true,
    relax_column_count: true,
  });
  input.on('error', (error) => parser.destroy(error));
  return input.pipe(parser);
}

/** Lines of the file a record takes: one, and one more for every line break inside a quoted cell. */
function linesOf(record: readonly string[]): number {
  let lines = 1;
  for (const cell of record) if (cell.includes('\n')) lines += cell.split('\n').length - 1;
  return lines;
}

function fieldsOf(header: readonly string[], { extract, geography }: Reading): readonly Field[] {
  const positions = matchHeader(header, extract);
  return extract.columns.map((column, index) => ({
    column,
    index: positions[index] ?? -1,
    check: compileCheck(column, geography),
  }));
}

function copyLine(
  record: readonly string[],
  fields: readonly Field[],
  line: number,
): string | BadRow {
  if (record.length < fields.length)
    return {
      line,
      column: '',
      rule: 'COLUMN_COUNT',
      remedy: `Give the row its ${fields.length} columns.`,
    };
  let text = String(line);
  for (const { column, index, check } of fields) {
    const checked = check(record[index] ?? '');
    if (typeof checked === 'object' && checked !== null)
      return { line, column: column.header, ...checked };
    text += `\t${checked === null ? '\\N' : escape(checked)}`;
  }
  return `${text}\n`;
}

/** COPY text format gives these characters a meaning of their own. */
function escape(text: string): string {
  return /[\\\t\n\r]/.test(text)
    ? text.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character)
    : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
};
