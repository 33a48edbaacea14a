/** A share of the largest diagonal entry that keeps dependent constraints from dividing by nothing. */
const RIDGE = 1e-14;

/**
 * Solves H·x = b by Gaussian elimination for a positive semidefinite H of a few rows.
 * H and b are given as rows and are not changed.
 */
export function solveLinear(
  matrix: readonly (readonly number[])[],
  right: readonly number[],
): number[] {
  const largest = matrix.reduce((most, row, at) => Math.max(most, row[at] ?? 0), 0);
  const ridge = RIDGE * largest + Number.MIN_VALUE;
  const rows = matrix.map((row, at) => {
    const copy = [...row, right[at] ?? 0];
    copy[at] = (copy[at] ?? 0) + ridge;
    return copy;
  });
  for (let at = 0; at < rows.length; at++) eliminate(rows, at);
  return substitute(rows);
}

function eliminate(rows: number[][], at: number): void {
  const pivot = rows[at] ?? [];
  for (const row of rows.slice(at + 1)) {
    const factor = (row[at] ?? 0) / (pivot[at] ?? 1);
    for (const [column, value] of pivot.entries())
      row[column] = (row[column] ?? 0) - factor * value;
  }
}

function substitute(rows: readonly (readonly number[])[]): number[] {
  const solution = rows.map(() => 0);
  for (let at = rows.length - 1; at >= 0; at--) {
    const row = rows[at] ?? [];
    const known = solution.reduce((sum, value, column) => sum + (row[column] ?? 0) * value, 0);
    solution[at] = ((row[rows.length] ?? 0) - known) / (row[at] ?? 1);
  }
  return solution;
}
