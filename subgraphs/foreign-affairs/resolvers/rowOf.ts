/** The row of a code another row refers to. Throws when there is none, which the foreign keys of `reference` rule out. */
export function rowOf<Row extends { readonly code: string }>(
  rows: readonly Row[],
  wanted: string,
): Row {
  const row = rows.find(({ code }) => code === wanted);
  if (row) return row;
  throw new TypeError(`A reference row names ${wanted}, which its list does not have.`);
}
