/** A guess and what is true. */
export interface Scored {
  readonly score: number;
  readonly has: boolean;
}

/**
 * Area under the receiver operating curve: the chance that one who has the attribute scores above one who has not, ties
 * for a half; 0.5 says nothing, and is the answer when all have it or none (Hanley and McNeil 1982).
 */
export function areaUnderCurve(scored: readonly Scored[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  for (let start = 0, end = 0; start < sorted.length; start = end) {
    while (end < sorted.length && sorted[end]?.score === sorted[start]?.score) end += 1;
    const having = sorted.slice(start, end).filter(({ has }) => has).length;
    ranks += (having * (start + 1 + end)) / 2;
  }
  const positive = sorted.filter(({ has }) => has).length;
  const negative = sorted.length - positive;
  if (positive === 0 || negative === 0) return 0.5;
  return (ranks - (positive * (positive + 1)) / 2) / (positive * negative);
}
