/** One line of another office's perturbation table, in the columns in which the ONS publishes its own. */
export interface ForeignEntry {
  /** The true count it is for. */
  readonly pcv: number;
  /** The cell key it is for. */
  readonly ckey: number;
  /** What it adds to the count. */
  readonly pvalue: number;
}

/** The noise of another office's table for a count above 0 and a cell key. */
export type ForeignTable = (count: number, key: number) => number;

/** The ONS' tables have 750 rows, and larger counts use the last 250 in turn. */
const LAST_ROW = 750;
const REUSED_ROWS = 250;

/**
 * A lookup in another office's perturbation table.
 * @throws RangeError if two entries are for the same count and key; the lookup, if none is.
 */
export function foreignTable(entries: Iterable<ForeignEntry>): ForeignTable {
  const noise = new Map<string, number>();
  for (const { pcv, ckey, pvalue } of entries) {
    const place = `${pcv} ${ckey}`;
    if (noise.has(place))
      throw new RangeError(
        `The perturbation table has two entries for pcv ${pcv}, ckey ${ckey}: remove one.`,
      );
    noise.set(place, pvalue);
  }
  return (count, key) => {
    const row =
      count <= LAST_ROW
        ? count
        : LAST_ROW - REUSED_ROWS + 1 + ((count - LAST_ROW - 1) % REUSED_ROWS);
    const found = noise.get(`${row} ${key}`);
    if (found === undefined)
      throw new RangeError(
        `The perturbation table has no entry for pcv ${row}, ckey ${key}: complete it, or see whether its key range is the modulus.`,
      );
    return found;
  };
}
