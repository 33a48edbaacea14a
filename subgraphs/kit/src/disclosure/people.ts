import type { CountedRecord } from './shape.ts';

/** One unit with its rows: several where it is counted by several codes of one dimension. */
export interface Person {
  readonly unit: number;
  readonly rows: readonly (readonly number[])[];
}

/** The records of a release by unit, in the order the units first appear. */
export function peopleOf(records: readonly CountedRecord[]): readonly Person[] {
  const rows = new Map<number, (readonly number[])[]>();
  for (const { unit, codes } of records) {
    const known = rows.get(unit);
    if (known) known.push(codes);
    else rows.set(unit, [codes]);
  }
  return [...rows].map(([unit, own]) => ({ unit, rows: own }));
}
