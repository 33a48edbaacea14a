/** What one cell of a table holds. */
export type Cell = string | number | boolean | null;

/** One column of a table, in the words of Table Schema. */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date';
  readonly title: string;
  readonly description: string;
  /** The only values there are; absent when there may be others. */
  readonly values?: readonly string[];
}

/** An answer as one table. */
export interface FlatTable {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One column for what two lists of an answer name alike. */
export function joined(one: Column, other: Column): Column {
  const { name, title, description } = one;
  const type = commonType(one.type, other.type);
  if (!one.values || !other.values) return { name, type, title, description };
  const values = [...new Set([...one.values, ...other.values])];
  return { name, type, title, description, values };
}

function commonType(one: Column['type'], other: Column['type']): Column['type'] {
  if (one === other) return one;
  const numbers = ['integer', 'number'];
  return numbers.includes(one) && numbers.includes(other) ? 'number' : 'string';
}
