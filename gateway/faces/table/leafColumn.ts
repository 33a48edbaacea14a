import { getNamedType, isEnumType, isListType, getNullableType } from 'graphql';
import type { AskedField } from './askedFields.ts';
import type { Column } from './column.ts';

/** Types of a column by the scalar's name; all others are text, codes like 05 among them. */
const TYPES: Readonly<Record<string, Column['type']>> = {
  Int: 'integer',
  Year: 'integer',
  Float: 'number',
  Boolean: 'boolean',
  Date: 'date',
};

/** What a figure's status can say in a file beside the schema's own words: why there is no figure. */
const STATUSES_OF_FILES = ['UNAVAILABLE', 'NOT_AUTHORISED'];

/** The column of a leaf field. */
export function leafColumn(name: string, field: AskedField): Column {
  const type = getNamedType(field.type);
  const isList = isListType(getNullableType(field.type));
  const values =
    isEnumType(type) && !isList ? type.getValues().map((value) => value.name) : undefined;
  const more = type.name === 'FigureStatus' ? STATUSES_OF_FILES : [];
  return {
    name,
    type: isList ? 'string' : (TYPES[type.name] ?? 'string'),
    title: titleIn(field.description, name),
    description: field.description,
    ...(values && { values: [...values, ...more] }),
  };
}

/** The first sentence or clause of a description. */
function titleIn(description: string, name: string): string {
  const [first = ''] = description.split(/, e\.g\.|[.;:](?:\s|$)/);
  return first.replaceAll('`', '') || name;
}
