import type { DateFormat } from '@alianza/kit/register/extract';

const DAY_MS = 86_400_000;
/** Births of the oldest persons; no text is kept for days before. */
const EARLIEST = dayOf(1900, 1, 1);

/** A day of the calendar, as whole days since 1 January 1970. */
export function dayOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

/** Calendar years the registers cover. */
export const FIRST_YEAR = 2013;
export const LAST_YEAR = 2025;

/** Day on which every agency drew its extract: nothing later is known. */
export const EXTRACT_DAY = dayOf(LAST_YEAR, 12, 31);

const isoTexts: string[] = [];

/** The day in one of the formats the agencies write. */
export function dayText(day: number, format: DateFormat): string {
  const iso = (isoTexts[day - EARLIEST] ??= new Date(day * DAY_MS).toISOString().slice(0, 10));
  return format === 'YYYY-MM-DD' ? iso : `${iso.slice(8)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** Calendar year of a day. */
export function yearOf(day: number): number {
  return Number(dayText(day, 'YYYY-MM-DD').slice(0, 4));
}

/** Age in completed years on a day. */
export function ageOn(day: number, birthDay: number): number {
  return Math.floor((day - birthDay) / 365.2425);
}

/** The day, or null when it lies after the extract: what has not happened yet is not in a register. */
export function ifHappened(day: number | null): number | null {
  return day !== null && day <= EXTRACT_DAY ? day : null;
}
