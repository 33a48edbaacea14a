import type { Measured, MeasuredFile } from './measure.ts';

export const FILE_BAR = 200;
export const FUNCTION_BAR = 40;

/** What may be over the bar, by name (a path, or a path and a line), each with its reason. */
export type Excused = Readonly<Record<string, string>>;

/** Names of files and functions over the bar and not excused, with their lines. */
export function overTheBar(files: readonly MeasuredFile[], excused: Excused): readonly Measured[] {
  const long = [
    ...files.filter(({ lines }) => lines > FILE_BAR),
    ...files.flatMap(({ functions }) => functions.filter(({ lines }) => lines > FUNCTION_BAR)),
  ];
  return long.filter(({ name }) => !(name in excused));
}

/** One line of the table: how long the files and functions of a folder are, and how much of them is comment. */
export function summarise(label: string, files: readonly MeasuredFile[]): string {
  const functions = files.flatMap((file) => file.functions);
  const lines = sum(files.map((file) => file.lines));
  const comments = sum(files.map((file) => file.commentLines));
  return [
    label.padEnd(28),
    String(files.length).padStart(5),
    String(lines).padStart(7),
    quantiles(files).padStart(17),
    quantiles(functions).padStart(16),
    share(comments, lines).padStart(9),
  ].join(' ');
}

export const HEADING = [
  'folder'.padEnd(28),
  'files'.padStart(5),
  'lines'.padStart(7),
  'file 50/90/99/max'.padStart(17),
  'function'.padStart(16),
  'comments'.padStart(9),
].join(' ');

/** Lines of test for one line of source. */
export function testRatio(tests: readonly Measured[], sources: readonly Measured[]): string {
  const ratio = sum(tests.map(({ lines }) => lines)) / sum(sources.map(({ lines }) => lines));
  return ratio.toFixed(2);
}

/** Median, 90th and 99th percentile (nearest rank) and maximum. */
function quantiles(measured: readonly Measured[]): string {
  const sorted = measured.map(({ lines }) => lines).toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? 0;
  return [0.5, 0.9, 0.99, 1].map(at).join('/');
}

function share(part: number, whole: number): string {
  return whole === 0 ? '' : `${Math.round((100 * part) / whole)} %`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
