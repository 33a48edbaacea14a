import type { Limits } from '../limits.ts';
import { tooLarge } from './tooLarge.ts';

/** Values of one level, held by one object or list. */
interface Level {
  readonly values: readonly unknown[];
  readonly depth: number;
}

/** What a value holds; a scalar holds nothing. */
function valuesIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

/**
 * Lets variables pass when their values, objects and lists counted, are few and not deeply nested. Nothing recurses, and
 * it stops at the limit.
 * @throws OPERATION_TOO_LARGE
 */
export function admitVariables(
  variables: Readonly<Record<string, unknown>>,
  limits: Pick<Limits, 'variableValues' | 'variableDepth'>,
): void {
  let counted = 0;
  const open: Level[] = [{ values: valuesIn(variables), depth: 1 }];
  for (let level = open.pop(); level; level = open.pop()) {
    const { values, depth } = level;
    if (values.length === 0) continue;
    counted += values.length;
    if (counted > limits.variableValues)
      throw tooLarge(`at least ${counted}`, 'values in its variables', limits.variableValues);
    if (depth > limits.variableDepth)
      throw tooLarge(`at least ${depth}`, 'levels in its variables', limits.variableDepth);
    for (const value of values)
      if (typeof value === 'object') open.push({ values: valuesIn(value), depth: depth + 1 });
  }
}
