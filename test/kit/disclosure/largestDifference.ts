/** The largest distance between the numbers of two lists, place by place; NaN if one list is longer. */
export function largestDifference(found: readonly number[], published: readonly number[]): number {
  const places = Array.from({ length: Math.max(found.length, published.length) }, (_, at) => at);
  return Math.max(...places.map((at) => Math.abs((found[at] ?? NaN) - (published[at] ?? NaN))));
}
