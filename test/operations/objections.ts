import type { FlatNumber } from './flatten.ts';
import type { TruthRow } from './truth.ts';

export type Numbers = Readonly<Record<string, FlatNumber>>;

/** An answer beside what plain SQL counts for it, and the cut-off of its releases, `YYYY-MM-DD`. */
export interface Compared {
  readonly answered: Numbers;
  readonly rows: readonly TruthRow[];
  readonly cutOff: string;
}

/** What the profile of counts of people promises: never further off than this, and no count from 1 to this. */
const MAXIMUM_NOISE = 10;
const LARGEST_SUPPRESSED = 4;

/** Days after the end of a period until it is published. */
const SETTLING_DAYS = 90;
const DAY_MS = 86_400_000;

/**
 * Every number that is not what a protected release may say of the count in the extracts, each as `path: reason`. A path
 * without a row is a count of nothing; a row without a figure is a number the answer misses.
 */
export function objections({ answered, rows, cutOff }: Compared): readonly string[] {
  const counted = new Map(rows.map(({ path, n }) => [path, n]));
  const paths = new Set([...Object.keys(answered), ...counted.keys()]);
  return [...paths].flatMap((path) => {
    const reason = objection(answered[path], counted.get(path) ?? null, isOpen(path, cutOff));
    return reason === undefined ? [] : [`${path}: ${reason}`];
  });
}

function objection(answer: FlatNumber | undefined, n: number | null, open: boolean) {
  if (answer === undefined) return `the answer misses ${n}`;
  const { value, status } = answer;
  if (status === null) return value === n ? undefined : `${value} instead of ${n}`;
  if (open !== (status === 'WITHHELD_OPEN_PERIOD'))
    return `${status} of ${open ? 'an open' : 'a closed'} period`;
  return status === 'PUBLISHED' ? objectionToValue(value, n ?? 0) : objectionToWithheld(answer);
}

function objectionToValue(value: number | null, n: number): string | undefined {
  if (value === null) return 'PUBLISHED without a value';
  if (Math.abs(value - n) > MAXIMUM_NOISE) return `${value} is too far from ${n}`;
  if (value !== 0 && value <= LARGEST_SUPPRESSED) return `${value} may not be published`;
  return n === 0 && value !== 0 ? `${value} where nothing is counted` : undefined;
}

function objectionToWithheld({ value, status }: FlatNumber): string | undefined {
  const isWithheld = isGuarded(status) || status === 'WITHHELD_OPEN_PERIOD';
  return isWithheld && value === null ? undefined : `${value} with ${status}`;
}

/** Whether a guard withholds the figure for the size of its groups. */
export function isGuarded(status: string | null): boolean {
  return status === 'WITHHELD_BASE' || status === 'WITHHELD_NEAR_DUPLICATE';
}

/** Whether the year or period in a path had not settled at the cut-off; false for a path without one, as of population. */
export function isOpen(path: string, cutOff: string): boolean {
  const time = path.split('/').find((step) => /^20\d\d(-20\d\d)?$/.test(step));
  const last = time?.slice(-4);
  return (
    last !== undefined &&
    Date.UTC(Number(last), 11, 31) + SETTLING_DAYS * DAY_MS > Date.parse(cutOff)
  );
}
