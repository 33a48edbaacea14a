import type { Knex } from 'knex';
import { batchOf, type Correction } from '../disclosure/corrections.ts';
import type { Lattice } from '../disclosure/lattice.ts';
import type { CodesByDimension } from '../release/codes.ts';
import { type Differing, differences, settledYears } from './differing.ts';

/** The dataset and the rule its releases are compared by. */
export interface Rule {
  readonly dataset: string;
  readonly lattice: Lattice;
  readonly codes: CodesByDimension;
  readonly smallest: number;
}

/** Rows by which a release differs from the one before it, in the years that one counted. */
interface Step {
  /** Cut-off of the release before. */
  readonly cutOff: string;
  readonly changes: readonly Correction[];
}

/**
 * Whether a batch may follow on all that changed before: earlier releases stay readable, so the difference to each of
 * them keeps the rule as well. A batch that takes back part of an earlier one could leave a single unit between two
 * releases that are not neighbours.
 */
export async function keepsEarlierVintages(
  transaction: Knex.Transaction,
  { dataset, lattice, codes, smallest }: Rule,
  batch: readonly Correction[],
): Promise<boolean> {
  if (batch.length === 0) return true;
  const year = Object.keys(codes).indexOf('year');
  let since: readonly Correction[] = batch;
  for (const { cutOff, changes } of await stepsOf(transaction, dataset)) {
    since = [...since, ...changes];
    const counted = new Set(settledYears(codes, cutOff).ordinals);
    const net = netOf(since, (row) => counted.has(row[year] ?? -1));
    if (batchOf(net, lattice, smallest).length < net.length) return false;
  }
  return true;
}

/** The steps between the releases of a dataset, the latest first. */
async function stepsOf(transaction: Knex.Transaction, dataset: string): Promise<readonly Step[]> {
  const { rows } = await transaction.raw<{ rows: ChangedRow[] }>(
    `select c.release, to_char(r.cut_off, 'YYYY-MM-DD') as cut_off, c.comes, c.unit::text as unit, c.codes
     from vintage.change c join release.release r on r.dataset = c.dataset and r.number = c.release - 1
     where c.dataset = ? order by c.release desc`,
    [dataset],
  );
  const steps = new Map<number, { cutOff: string; changes: Correction[] }>();
  for (const { release, cut_off: cutOff, comes, unit, codes } of rows) {
    const step = steps.get(release) ?? { cutOff, changes: [] };
    steps.set(release, step);
    const row = [codes.map(Number)];
    step.changes.push({ unit: BigInt(unit), gone: comes ? [] : row, come: comes ? row : [] });
  }
  return [...steps.values()];
}

interface ChangedRow {
  readonly release: number;
  readonly cut_off: string;
  readonly comes: boolean;
  readonly unit: string;
  readonly codes: readonly number[];
}

/** What is left of changes one upon the other: a row that came and went again is none. */
function netOf(
  changes: readonly Correction[],
  isCounted: (row: readonly number[]) => boolean,
): readonly Correction[] {
  const units = new Map<bigint, Map<string, number>>();
  const note = (unit: bigint, row: readonly number[], sign: number) => {
    if (!isCounted(row)) return;
    const rows = units.get(unit) ?? new Map<string, number>();
    units.set(unit, rows.set(row.join(), (rows.get(row.join()) ?? 0) + sign));
  };
  for (const { unit, gone, come } of changes) {
    for (const row of gone) note(unit, row, -1);
    for (const row of come) note(unit, row, 1);
  }
  const net = [...units].map(([unit, rows]) => ({
    unit,
    gone: rowsOf(rows, (count) => count < 0),
    come: rowsOf(rows, (count) => count > 0),
  }));
  return net.filter(({ gone, come }) => gone.length + come.length > 0);
}

function rowsOf(
  rows: ReadonlyMap<string, number>,
  wanted: (count: number) => boolean,
): readonly (readonly number[])[] {
  return [...rows].flatMap(([row, count]) => (wanted(count) ? [row.split(',').map(Number)] : []));
}

/** Writes down by which rows a release differs from the one before, for the comparisons to come. */
export async function rememberChanges(
  transaction: Knex.Transaction,
  release: { readonly dataset: string; readonly number: number },
  differing: Differing,
): Promise<void> {
  const { come, gone } = differences(differing);
  const codes = `array[${differing.columns.join(', ')}]::smallint[]`;
  for (const [comes, rows] of [
    [true, come],
    [false, gone],
  ] as const)
    await transaction.raw(
      `insert into vintage.change select :dataset, :number, :comes, unit, ${codes} from (${rows}) as changed`,
      { ...release, comes },
    );
}
