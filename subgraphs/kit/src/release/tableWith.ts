import type { DatasetFamily } from './family.ts';

/** Name of the family's table with exactly these dimensions, in whatever order; undefined when it has none. */
export function tableWith(
  { tables }: DatasetFamily,
  dimensions: readonly string[],
): string | undefined {
  const wanted = new Set(dimensions);
  return Object.entries(tables).find(
    ([, names]) => names.length === wanted.size && names.every((name) => wanted.has(name)),
  )?.[0];
}
