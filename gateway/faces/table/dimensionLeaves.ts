import type { AskedField } from './askedFields.ts';
import type { Leaf, Steps } from './leaf.ts';
import { leafColumn } from './leafColumn.ts';
import { snakeCase } from './snakeCase.ts';

/** No published table has more. */
const MOST_DIMENSIONS = 3;

/** The columns of a cell's dimensions, one set for each that a table can have. */
export function dimensionLeaves(fields: readonly AskedField[], steps: Steps): readonly Leaf[] {
  const places = Array.from({ length: MOST_DIMENSIONS }, (_, place) => place);
  return places.flatMap((place) =>
    fields.map((field) => ({
      column: leafColumn(nameOf(field, place + 1), field),
      steps: [...steps, place, field.key],
    })),
  );
}

function nameOf({ name, key }: AskedField, number: number): string {
  return name === 'dimension' ? `dimension_${number}` : `dimension_${number}_${snakeCase(key)}`;
}
