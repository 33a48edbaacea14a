import type { Column } from '../table/column.ts';
import type { Language } from '../words/language.ts';
import { columnTitle } from './columnTitle.ts';

/** The JSON Schema of a row of an operation's files. */
export function rowSchema(columns: readonly Column[], language: Language) {
  return {
    type: 'object',
    additionalProperties: false,
    required: columns.map(({ name }) => name),
    properties: Object.fromEntries(
      columns.map((column) => [column.name, valueSchema(column, language)]),
    ),
  };
}

function valueSchema(column: Column, language: Language) {
  const { type, values, description } = column;
  return {
    type: [type === 'date' ? 'string' : type, 'null'],
    title: columnTitle(column, language),
    description,
    ...(type === 'date' && { format: 'date' }),
    ...(values && { enum: [...values, null] }),
  };
}
