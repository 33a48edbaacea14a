/**
 * Guard R1: a group is broken down only if it has at least `smallest` units, or else a published positive would tell of
 * one of a handful of people. Asked for every dimension of a table in turn, as any of them may be the sensitive one.
 */
export function baseIsLargeEnough(units: number, smallest: number): boolean {
  return units >= smallest;
}
