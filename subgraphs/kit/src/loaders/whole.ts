/** A small closed table as a whole, read when first asked for and at most once per request. */
export function whole<Row>(read: () => Promise<readonly Row[]>): () => Promise<readonly Row[]> {
  let rows: Promise<readonly Row[]> | undefined;
  return () => (rows ??= read());
}
