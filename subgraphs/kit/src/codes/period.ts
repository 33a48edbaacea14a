import type { Code, PeriodList } from '../release/family.ts';

/** Every period of a list, the earliest first: `2022-2024`, from its first year to its last, both included. */
export function periodCodes(list: PeriodList): readonly Code[] {
  return Array.from({ length: list.count }, (_, index) => {
    const first = list.first + index * list.length;
    const last = first + list.length - 1;
    return { code: `${first}-${last}`, es: `${first} a ${last}`, en: `${first} to ${last}` };
  });
}

/** Code of the one period of the list that a calendar year (`2023`) lies in. RangeError for a year in none of them. */
export function periodOf(year: string, list: PeriodList): string {
  const index = Math.floor((Number(year) - list.first) / list.length);
  const period = periodCodes(list)[index];
  if (period) return period.code;
  throw new RangeError(
    `The year "${year}" lies in no period from ${list.first} to ${list.first + list.length * list.count - 1}. Add a period to the list, or leave the year out of the release.`,
  );
}
