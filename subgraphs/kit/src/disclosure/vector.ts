import { sumKey } from './cellKey.ts';
import type { ForeignTable } from './foreignTable.ts';

/** One record of another office's test data: its categories in the order of the table, and its published record key. */
export interface VectorRecord {
  readonly values: readonly string[];
  readonly recordKey: number;
}

/** How another office protects its counts. */
export interface ForeignRule {
  readonly table: ForeignTable;
  /** Record and cell keys are whole numbers from 0 to below this. */
  readonly modulus: number;
  /** Final values below it are withheld; 0 withholds none. */
  readonly threshold: number;
}

/** One cell of the table; a combination nobody has is in it with count, key and noise 0. */
export interface VectorCell {
  readonly values: readonly string[];
  readonly count: number;
  readonly key: number;
  readonly noise: number;
  /** What is published; null when withheld. */
  readonly value: number | null;
}

/**
 * The cells of a table as another office would publish them: every combination of the categories found, in their order.
 * The method is the ONS' (create_perturbed_table of cell-key-perturbation-R).
 */
export function vectorCells(
  records: readonly VectorRecord[],
  rule: ForeignRule,
): readonly VectorCell[] {
  const groups = groupRecords(records);
  const cellKey = sumKey(rule.modulus);
  return gridOf(records).map((values) => {
    const { count, sum } = groups.get(JSON.stringify(values)) ?? { count: 0, sum: 0 };
    const key = cellKey(count, sum);
    const noise = count === 0 ? 0 : rule.table(count, key);
    const value = count + noise < rule.threshold ? null : count + noise;
    return { values, count, key, noise, value };
  });
}

function groupRecords(records: readonly VectorRecord[]) {
  const groups = new Map<string, { count: number; sum: number }>();
  for (const { values, recordKey } of records) {
    const name = JSON.stringify(values);
    const group = groups.get(name) ?? { count: 0, sum: 0 };
    groups.set(name, { count: group.count + 1, sum: group.sum + recordKey });
  }
  return groups;
}

function gridOf(records: readonly VectorRecord[]): readonly (readonly string[])[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  const columns = (records[0]?.values ?? []).map((_, at) =>
    [...new Set(records.map(({ values }) => values[at] ?? ''))].toSorted(compare),
  );
  return records.length === 0
    ? []
    : columns.reduce<readonly (readonly string[])[]>(
        (rows, column) => rows.flatMap((row) => column.map((value) => [...row, value])),
        [[]],
      );
}
