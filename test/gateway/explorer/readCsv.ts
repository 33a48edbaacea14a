/** The lines of a CSV text, each as its cells; a text that stood in quotes keeps its zeros, and is told by `quoted`. */
export interface CsvCell {
  readonly text: string;
  readonly quoted: boolean;
}

const CELL = /(?:"((?:[^"]|"")*)"|([^,;"\r\n]*))(,|;|\r\n)/gy;

/** Reads what the explorer hands out, and nothing looser than that. */
export function readCsv(text: string): readonly (readonly CsvCell[])[] {
  const lines: CsvCell[][] = [[]];
  for (const [, quoted, bare = '', after] of text.matchAll(CELL)) {
    const cell = { text: quoted?.replaceAll('""', '"') ?? bare, quoted: quoted !== undefined };
    lines.at(-1)?.push(cell);
    if (after === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}
