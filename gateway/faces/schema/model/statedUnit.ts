const STATED = /\bUnit: ([A-Z][A-Z_]*)/;

/** The value of `UnitOfCount` a description states: `… Unit: VICTIM, by date of entry.` */
export function statedUnit(description: string): string | undefined {
  return STATED.exec(description)?.[1];
}
