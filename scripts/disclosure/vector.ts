import { foreignTable, type ForeignEntry } from '@alianza/kit/disclosure/foreignTable';
import { type VectorCell, vectorCells, type VectorRecord } from '@alianza/kit/disclosure/vector';
import { readCsv } from '@alianza/kit/register/readCsv';
import { Refusal } from '../refusal.ts';
import { readOptions } from './arguments.ts';

type Row = Readonly<Record<string, string>>;

/** `vector`: prints the cells of another office's test data as CSV. */
export function runVector(args: readonly string[]): number {
  const options = readOptions(args, ['records', 'ptable', 'modulus', 'by', 'threshold']);
  const by = (options.by ?? '').split(',').filter((column) => column !== '');
  if (by.length === 0)
    throw new Refusal('Name the columns to table by, as --by sex,region; --help tells the rest.');
  const modulus = wholeNumber('--modulus', options.modulus, 1);
  const threshold = wholeNumber('--threshold', options.threshold ?? '0', 0);
  const records = read('--records', options.records).map((row, at) =>
    recordOf(row, { by, modulus, where: `Record ${at + 1}` }),
  );
  const table = foreignTable(read('--ptable', options.ptable).map(entryOf));
  print(by, vectorCells(records, { table, modulus, threshold }));
  return 0;
}

function read(option: string, file: string | undefined): readonly Row[] {
  if (!file) throw new Refusal(`Name the file of ${option}; --help tells what has to be in it.`);
  try {
    return readCsv(file);
  } catch (reason) {
    throw new Refusal(
      `The file of ${option} cannot be read as CSV with a header line: ${(reason as Error).message}.`,
    );
  }
}

function recordOf(
  row: Row,
  { by, modulus, where }: { by: readonly string[]; modulus: number; where: string },
): VectorRecord {
  const recordKey = wholeNumber(`${where}: record_key`, row['record_key'], 0);
  if (recordKey >= modulus)
    throw new Refusal(`${where}: record_key is ${recordKey} and has to be below --modulus.`);
  return { values: by.map((column) => cell(row, column, where)), recordKey };
}

function entryOf(row: Row, at: number): ForeignEntry {
  const number = (column: string, smallest: number) =>
    wholeNumber(`Entry ${at + 1} of the perturbation table: ${column}`, row[column], smallest);
  return {
    pcv: number('pcv', 1),
    ckey: number('ckey', 0),
    pvalue: number('pvalue', -Infinity),
  };
}

function cell(row: Row, column: string, where: string): string {
  const value = row[column];
  if (value !== undefined) return value;
  throw new Refusal(
    `${where} has no column ${column}: --by takes some of ${Object.keys(row).join(', ')}.`,
  );
}

function wholeNumber(what: string, text: string | undefined, smallest: number): number {
  const number = Number(text?.trim() || NaN);
  if (Number.isSafeInteger(number) && number >= smallest) return number;
  const least = smallest > -Infinity ? ` of at least ${smallest}` : '';
  throw new Refusal(
    `${what} has to be a whole number${least}${text === undefined ? '; it is missing' : `, not "${text}"`}.`,
  );
}

function print(by: readonly string[], cells: readonly VectorCell[]): void {
  const lines = cells.map(({ values, count, key, noise, value }) => [
    ...values,
    count,
    key,
    noise,
    value ?? '',
  ]);
  const rows = [[...by, 'count', 'cell_key', 'noise', 'value'], ...lines];
  process.stdout.write(`${rows.map((row) => row.map(csvCell).join(',')).join('\n')}\n`);
}

function csvCell(value: string | number): string {
  const text = String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
