import type { CellStatus, ProtectedTables } from '../shape.ts';

/** One cell as the graph answered it. */
export interface AnsweredCell {
  readonly table: number;
  readonly codes: readonly number[];
  readonly value: number | null;
  readonly status: CellStatus;
}

/** Where an exhaustive download and the release part; all empty when the graph answers the release and nothing more. */
export interface DownloadFindings {
  /** Cells answered that the release has not, or a second time. */
  readonly extra: readonly AnsweredCell[];
  /** Cells of the release that were not answered. */
  readonly missing: readonly AnsweredCell[];
  /** Cells answered with another value or status than released. */
  readonly different: readonly AnsweredCell[];
}

/** Compares everything the graph answers about a dataset with its release. */
export function exhaustiveDownload(
  answered: readonly AnsweredCell[],
  released: ProtectedTables,
): DownloadFindings {
  const left = new Map<string, AnsweredCell>(
    released.flatMap((cells, table) =>
      cells.map((cell) => [`${table}:${cell.codes.join()}`, { table, ...cell }] as const),
    ),
  );
  const extra: AnsweredCell[] = [];
  const different: AnsweredCell[] = [];
  for (const cell of answered) {
    const key = `${cell.table}:${cell.codes.join()}`;
    const own = left.get(key);
    if (!own) extra.push(cell);
    else if (own.value !== cell.value || own.status !== cell.status) different.push(cell);
    left.delete(key);
  }
  return { extra, missing: [...left.values()], different };
}
