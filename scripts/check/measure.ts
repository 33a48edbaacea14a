import { functionSpans } from './functionSpans.ts';

/** A stretch of lines with a name to find it by: a path, or a path and a line. */
export interface Measured {
  readonly name: string;
  readonly lines: number;
}

export interface MeasuredFile extends Measured {
  readonly functions: readonly Measured[];
  readonly commentLines: number;
}

/** Measures one TypeScript text; blank lines and comments count. */
export function measure(name: string, text: string): MeasuredFile {
  const bytes = Buffer.from(text);
  const functions = functionSpans(text, name.endsWith('.tsx')).map(({ start, end }) => ({
    name: `${name}:${lineCount(bytes.subarray(0, start).toString())}`,
    lines: lineCount(bytes.subarray(start, end).toString()),
  }));
  return { name, lines: lineCount(text.trimEnd()), functions, commentLines: commentLines(text) };
}

function lineCount(text: string): number {
  return text.split('\n').length;
}

/** Lines that hold a comment and nothing else. */
function commentLines(text: string): number {
  return text.split('\n').filter((line) => /^\s*(\/\/|\/\*|\*)/.test(line)).length;
}
