import { getNamedType, type GraphQLObjectType } from 'graphql';
import { type AskedField, askedFields, objectType, type Reading } from './askedFields.ts';
import type { FigurePart, Leaf, Steps } from './leaf.ts';
import { leafColumn } from './leafColumn.ts';
import { snakeCase } from './snakeCase.ts';

/** Whether a type is a number with a state: a count, or what is worked out of counts. */
export function isFigure(type: GraphQLObjectType): boolean {
  const status = type.getFields()['status'];
  return status !== undefined && getNamedType(status.type).name === 'FigureStatus';
}

interface Place {
  readonly name: string;
  readonly steps: Steps;
  readonly reading: Reading;
}

const PARTS: Readonly<Record<string, FigurePart>> = { value: 'value', status: 'status' };

/** The columns of a figure: the count's own are `value`, `status` and `margin95`, any other's begin with its name. */
export function figureLeaves(fields: readonly AskedField[], place: Place): readonly Leaf[] {
  return fields.flatMap((field) =>
    objectType(field) ? marginLeaves(field, place) : [leafOf(field, place)],
  );
}

function leafOf(field: AskedField, { name, steps }: Place): Leaf {
  const part = PARTS[field.name] ?? 'other';
  const isCount = name === 'count' && part !== 'other';
  const column = leafColumn(isCount ? field.name : `${name}_${snakeCase(field.key)}`, field);
  return { column, steps: [...steps, field.key], figure: { steps, part } };
}

function marginLeaves(field: AskedField, { name, steps, reading }: Place): readonly Leaf[] {
  const type = objectType(field);
  if (!type) return [];
  return askedFields(type, field.sets, reading).map((each) => {
    const isMargin = each.name === 'halfWidth95';
    const own = isMargin ? 'margin95' : snakeCase(each.key);
    return {
      column: leafColumn(name === 'count' ? own : `${name}_${own}`, each),
      steps: [...steps, field.key, each.key],
      figure: { steps, part: isMargin ? 'margin' : 'other' },
    };
  });
}
