import { groupOfCell, type Lattice } from './lattice.ts';
import type { FamilyShape, ProtectedTables } from './shape.ts';
import type { TrueCounts } from './trueCounts.ts';

/** How useful one table of a release is. */
export interface TableUse {
  readonly name: string;
  /** Share of the cells of closed periods that have a value; null where no period is closed. */
  readonly publishedShare: number | null;
  /** The same weighted by the people in the cells, so that combinations nobody is in do not count; null where nobody is. */
  readonly peopleShare: number | null;
  /** Median of |published − true| / true over cells with a value and somebody in them; null where there is none. */
  readonly medianRelativeError: number | null;
  /** Cells the median is of. */
  readonly compared: number;
  /** Units in the period that has fewest, as a band: exact numbers stay inside the builder. */
  readonly people: string;
  /** The coarser table to declare instead, where most of this one is withheld. */
  readonly advice: string | null;
}

export interface Used {
  readonly shape: FamilyShape;
  readonly lattice: Lattice;
  readonly counts: TrueCounts;
  readonly released: ProtectedTables;
}

/** Where fewer of the people than this are in published cells, the table promises what it does not give. */
const MOSTLY = 0.5;

/** The utility report of a release, a row for each table. Shares and errors are rounded to whole percents. */
export function utilityOf(used: Used): readonly TableUse[] {
  return used.shape.tables.map((table, place) => {
    const cells = closedCells(used, place);
    const published = cells.filter(({ value }) => value !== null).length;
    const publishedShare = cells.length === 0 ? null : percent(published / cells.length);
    const peopleShare = shareOfPeople(used, place);
    const errors = relativeErrors(used, place);
    return {
      name: table.name,
      publishedShare,
      peopleShare,
      medianRelativeError: medianOf(errors),
      compared: errors.length,
      people: bandOf(fewestPeople(used, place)),
      advice:
        peopleShare !== null && peopleShare < MOSTLY
          ? adviceFor(table.dimensions.map((at) => used.shape.dimensions[at]?.name ?? ''))
          : null,
    };
  });
}

const NOT_CLOSED: ReadonlySet<string> = new Set(['WITHHELD_OPEN_PERIOD', 'NOT_REPORTED']);

function shareOfPeople(used: Used, place: number): number | null {
  const cells = closedCells(used, place);
  const sum = (counted: readonly CountedCell[]) => counted.reduce((total, { n }) => total + n, 0);
  const people = sum(cells);
  return people === 0 ? null : percent(sum(cells.filter(({ value }) => value !== null)) / people);
}

/** |published − true| / true of every cell with a value and somebody in it. */
function relativeErrors(used: Used, place: number): readonly number[] {
  return closedCells(used, place).flatMap(({ value, n }) =>
    value !== null && n > 0 ? [Math.abs(value - n) / n] : [],
  );
}

function medianOf(errors: readonly number[]): number | null {
  if (errors.length === 0) return null;
  const sorted = errors.toSorted((one, other) => one - other);
  return percent(sorted[Math.floor(sorted.length / 2)] ?? 0);
}

interface CountedCell {
  readonly value: number | null;
  readonly n: number;
}

/** The cells of closed periods with what they truly count. */
function closedCells({ lattice, counts, released }: Used, place: number): readonly CountedCell[] {
  const table = lattice.tables[place];
  const grouping = table && lattice.groupings[table.grouping];
  if (!grouping) return [];
  const closed = (released[place] ?? []).filter(({ status }) => !NOT_CLOSED.has(status));
  return closed.map(({ codes, value }) => ({
    value,
    n: counts.n[table.grouping]?.[groupOfCell(grouping, table, codes)] ?? 0,
  }));
}

/** Units of the period with fewest of them, periods without anybody left out. */
function fewestPeople({ shape, lattice, counts }: Used, place: number): number {
  const table = lattice.tables[place];
  const time = table?.dimensions.find((at) => TIME.has(shape.dimensions[at]?.name ?? ''));
  const grouping = lattice.groupings.findIndex(
    ({ dimensions }) => dimensions.length === 1 && dimensions[0] === time,
  );
  const sizes = [...(counts.n[grouping] ?? [])].filter((n) => n > 0);
  return sizes.length === 0 ? 0 : Math.min(...sizes);
}

const TIME: ReadonlySet<string> = new Set(['year', 'period']);

/** Limits of the bands, those of the usefulness measured for closed families: 150, 300, 600 and 1,500 people. */
const LIMITS = [150, 300, 600, 1500];

function bandOf(people: number): string {
  const above = LIMITS.findIndex((limit) => people < limit);
  if (above < 0) return `${LIMITS.at(-1)} or more`;
  return above === 0 ? `under ${LIMITS[0]}` : `${LIMITS[above - 1]} to ${(LIMITS[above] ?? 0) - 1}`;
}

/** The next coarser table: places before time before the last dimension. */
function adviceFor(dimensions: readonly string[]): string {
  const coarser = (from: string, to: string) =>
    dimensions.map((name) => (name === from ? to : name)).join(' × ');
  if (dimensions.includes('department') && dimensions.length > 2)
    return `declare ${coarser('department', 'region')} instead`;
  if (dimensions.includes('year')) return `declare ${coarser('year', 'period')} instead`;
  return `declare ${dimensions.slice(0, -1).join(' × ')} instead`;
}

function percent(share: number): number {
  return Math.round(share * 100) / 100;
}
