/** The number at a place, 0 outside: grids are walked by computed places, and an index the compiler cannot prove is typed as possibly absent. */
export function numberAt(numbers: ArrayLike<number> | undefined, place: number): number {
  return numbers?.[place] ?? 0;
}
