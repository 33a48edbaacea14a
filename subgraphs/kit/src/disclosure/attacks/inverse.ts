/** A square matrix, row after row. */
export type Matrix = Float64Array;

/**
 * Inverse of a symmetric positive definite matrix, in place, by Gauss–Jordan elimination (no pivoting is needed for
 * such a matrix); returns the same array. RangeError for a pivot that is not positive.
 */
export function invert(matrix: Matrix, size: number): Matrix {
  for (let pivot = 0; pivot < size; pivot += 1) {
    const row = matrix.subarray(pivot * size, (pivot + 1) * size);
    const scale = row[pivot] ?? 0;
    if (!(scale > 0))
      throw new RangeError(
        `Pivot ${pivot} of the matrix is ${scale}: add to the diagonal, the matrix must be positive definite.`,
      );
    row[pivot] = 1;
    for (let column = 0; column < size; column += 1) row[column] = (row[column] ?? 0) / scale;
    for (let other = 0; other < size; other += 1)
      if (other !== pivot) subtract(matrix.subarray(other * size, (other + 1) * size), row, pivot);
  }
  return matrix;
}

function subtract(from: Float64Array, row: Float64Array, pivot: number): void {
  const factor = from[pivot] ?? 0;
  from[pivot] = 0;
  if (factor === 0) return;
  for (let column = 0; column < row.length; column += 1)
    from[column] = (from[column] ?? 0) - factor * (row[column] ?? 0);
}
