import type { FamilyShape } from '../disclosure/shape.ts';
import type { CodesByDimension } from '../release/codes.ts';
import type { DatasetFamily } from '../release/family.ts';

/** A family as disclosure control sees it: names become places, codes become ordinals, in the order they are frozen in. */
export function familyShape({ tables }: DatasetFamily, codes: CodesByDimension): FamilyShape {
  const names = Object.keys(codes);
  return {
    dimensions: names.map((name) => ({ name, codes: (codes[name] ?? []).map(({ code }) => code) })),
    tables: Object.entries(tables).map(([name, dimensions]) => ({
      name,
      dimensions: dimensions.map((dimension) => names.indexOf(dimension)),
    })),
  };
}
