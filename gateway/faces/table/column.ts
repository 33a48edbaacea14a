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
  const { name } = one;
  const type = commonType(one.type, other.type);
  const isSame = one.description === other.description;
  const title = isSame ? one.title : titleOf(name);
  const isSaid = one.description.includes(other.description);
  const description = isSaid ? one.description : `${one.description} ${other.description}`;
  if (!one.values || !other.values) return { name, type, title, description };
  const values = [...new Set([...one.values, ...other.values])];
  return { name, type, title, description, values };
}

/** A column that means something a little different in each list is called by its name. */
function titleOf(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1).replaceAll('_', ' ');
}

function commonType(one: Column['type'], other: Column['type']): Column['type'] {
  if (one === other) return one;
  const numbers = ['integer', 'number'];
  return numbers.includes(one) && numbers.includes(other) ? 'number' : 'string';
}
