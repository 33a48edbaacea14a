import type { Knex } from 'knex';
import type { Attacked } from '../disclosure/attacks/attacked.ts';
import { codesAt } from '../disclosure/protect.ts';
import type {
  CellStatus,
  CountedRecord,
  FamilyShape,
  ProtectedTables,
} from '../disclosure/shape.ts';
import { copyLines } from './copyLines.ts';
import { type Differing, differences } from './differing.ts';

/** Two vintages of a dataset as an attacker compares them: of the people only those who changed, for the others cancel out. */
export interface Vintages {
  readonly before: Attacked;
  readonly after: Attacked;
}

/** What compares a release that has just been built with the one before it. */
export interface Comparison {
  readonly shape: FamilyShape;
  readonly released: ProtectedTables;
  readonly dataset: string;
  /** Number of the release before. */
  readonly latest: number;
  readonly differing: Differing;
}

/** The release before and the one just built, with the rows by which they differ in the years both counted. */
export async function compareVintages(
  transaction: Knex.Transaction,
  { shape, released, dataset, latest, differing }: Comparison,
): Promise<Vintages> {
  const { come, gone } = differences(differing);
  const units = new Map<string, number>();
  const records = async (statement: string) => {
    const rows: CountedRecord[] = [];
    for await (const lines of copyLines(transaction, statement))
      for (const line of lines) {
        const [unit = '', ...codes] = line.split('\t');
        const place = units.get(unit) ?? units.size;
        units.set(unit, place);
        rows.push({ unit: place, codes: codes.map(Number) });
      }
    return rows;
  };
  const before = await records(gone);
  const after = await records(come);
  const earlier = await releasedBefore(transaction, { shape, dataset, latest });
  return {
    before: { shape, records: before, released: earlier },
    after: { shape, records: after, released },
  };
}

/** The cells of an earlier release on the grid of the family as it is now. */
async function releasedBefore(
  transaction: Knex.Transaction,
  { shape, dataset, latest }: Pick<Comparison, 'shape' | 'dataset' | 'latest'>,
): Promise<ProtectedTables> {
  const rows = await transaction('release.cell')
    .where({ dataset, release: latest })
    .select('tbl', 'd1', 'd2', 'd3', 'value', 'status');
  const found = new Map<string, { value: number | null; status: CellStatus }>(
    rows.map(({ tbl, d1, d2, d3, value, status }) => [[tbl, d1, d2, d3].join(), { value, status }]),
  );
  return shape.tables.map(({ name, dimensions }) => {
    const lists = dimensions.map((dimension) => shape.dimensions[dimension]?.codes ?? []);
    const cells = lists.reduce((product, { length }) => product * length, 1);
    const sizes = lists.map(({ length }) => length);
    return Array.from({ length: cells }, (_, at) => {
      const codes = codesAt(sizes, at);
      const named = [0, 1, 2].map((place) => lists[place]?.[codes[place] ?? 0] ?? '');
      const cell = found.get([name, ...named].join());
      return { codes, value: cell?.value ?? null, status: cell?.status ?? 'NOT_REPORTED' };
    });
  });
}
