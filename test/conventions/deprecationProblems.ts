/** A deprecation ends with the day of removal: "Use `x`. Removed on 2027-03-31." */
const DATED = /\bRemoved on (\d{4}-\d{2}-\d{2})\.$/;

/** What is wrong with the deprecations of a schema on a given day (`YYYY-MM-DD`), in sentences. */
export function deprecationProblems(sdl: string, today: string): readonly string[] {
  const reasons = [
    ...sdl.matchAll(/@deprecated\b(?:\s*\(\s*reason:\s*"((?:[^"\\]|\\.)*)"\s*\))?/g),
  ];
  return reasons.flatMap(([written, reason = '']) => {
    const day = DATED.exec(reason)?.[1];
    if (day === undefined) return [`${written} names no day: end it with "Removed on YYYY-MM-DD."`];
    return day < today ? [`${written} is past: remove what it deprecates.`] : [];
  });
}
