import type { DateFormat } from './extract.ts';

const FORMS: Readonly<Record<DateFormat, RegExp>> = {
  'YYYY-MM-DD': /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/,
  'DD/MM/YYYY': /^(?<day>\d{2})\/(?<month>\d{2})\/(?<year>\d{4})$/,
};

/** The ISO 8601 date a text stands for under one of the formats, or undefined when no calendar has it (31/02). */
export function parseDate(text: string, formats: readonly DateFormat[]): string | undefined {
  for (const format of formats) {
    const parts = FORMS[format].exec(text)?.groups;
    if (parts) return calendarDate(`${parts['year']}-${parts['month']}-${parts['day']}`);
  }
  return undefined;
}

function calendarDate(iso: string): string | undefined {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
