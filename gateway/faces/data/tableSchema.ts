import type { Column } from '../table/column.ts';
import { sectionsOf } from '../table/columnsOf.ts';
import type { Language } from '../words/language.ts';
import { columnTitle } from './columnTitle.ts';
import type { DataOperation } from './operation.ts';

/** A description of a file's columns (Frictionless Table Schema 1). */
export interface TableSchema {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly TableSchemaField[];
  /** What stands where there is no value. */
  readonly missingValues: readonly string[];
  /** What a row of each list is, and in which unit it counts. */
  readonly sections: readonly { readonly name: string; readonly description: string }[];
}

/** One column of a Table Schema. */
export interface TableSchemaField {
  readonly name: string;
  readonly type: Column['type'];
  readonly title: string;
  readonly description: string;
  readonly constraints?: { readonly enum: readonly string[] };
}

/** The Table Schema of every file of an operation. Titles are in the reader's language; descriptions are the schema's own. */
export function tableSchema(operation: DataOperation, language: Language): TableSchema {
  const { title, description, shape, columns } = operation;
  return {
    title: title[language],
    description: description[language],
    fields: columns.map((column) => fieldOf(column, language)),
    missingValues: [''],
    sections: sectionsOf(shape).map(({ section, description: row }) => ({
      name: section,
      description: row,
    })),
  };
}

function fieldOf(column: Column, language: Language): TableSchemaField {
  const { name, type, description, values } = column;
  return {
    name,
    type,
    title: columnTitle(column, language),
    description,
    ...(values && { constraints: { enum: values } }),
  };
}
