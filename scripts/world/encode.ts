import type { Column, DateFormat } from '@alianza/kit/register/extract';
import { dayText } from './calendar.ts';
import type { Random } from './random.ts';

/** What a register would hold: a code or text, a number (days since 1970 in a date column), or nothing. */
export type Value = string | number | null;

/** Writes one value the way the agency does. */
export type Encode = (value: Value, format: number) => string;

/** Words for nothing; the empty cell is by far the most common one. */
const NOTHING = ['', '', '', '', '', '', '', 'SIN DATO', 'SIN DATO', 'NO REPORTA'];

/** Turns a column's contract round: from the register's code to the agency's own word for it. */
export function encoderOf({ header, type }: Column, random: Random): Encode {
  const nothing = type.kind === 'code' ? [...NOTHING, ...wordsFor(null, type.codes)] : NOTHING;
  const some = encodeSome(header, type, random);
  return (value, format) => (value === null ? random.pick(nothing) : some(value, format));
}

function encodeSome(
  header: string,
  type: Column['type'],
  random: Random,
): (value: string | number, format: number) => string {
  if (type.kind === 'date') return (value, format) => date(Number(value), type.formats, format);
  if (type.kind !== 'code') return String;
  const words = new Map(
    Object.values(type.codes).map((code) => [code, wordsFor(code, type.codes)]),
  );
  return (value) => {
    const choices = words.get(String(value));
    if (!choices) throw new RangeError(`${header} has no word for ${value}.`);
    return random.pick(choices);
  };
}

function wordsFor(
  code: string | null,
  codes: Readonly<Record<string, string | null>>,
): readonly string[] {
  return Object.keys(codes).filter((word) => codes[word] === code);
}

function date(day: number, formats: readonly DateFormat[], format: number): string {
  return dayText(day, formats[format] ?? formats[0] ?? 'YYYY-MM-DD');
}
