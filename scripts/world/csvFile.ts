import { closeSync, openSync, writeSync } from 'node:fs';

/** Characters gathered before they go to disk: fewer, larger writes. */
const CHUNK = 262_144;

/** A file of rows under construction. */
export interface CsvFile {
  readonly write: (cells: readonly string[]) => void;
  readonly close: () => void;
}

/** Creates a UTF-8 file and writes its header line; cells are quoted only where they must be. */
export function createCsvFile(
  path: string,
  delimiter: ',' | ';',
  header: readonly string[],
): CsvFile {
  const descriptor = openSync(path, 'w');
  const special = delimiter === ',' ? /[,"\r\n]/ : /[;"\r\n]/;
  let pending = '';
  const flush = () => {
    writeSync(descriptor, pending);
    pending = '';
  };
  const write = (cells: readonly string[]) => {
    const quoted = cells.map((cell) =>
      special.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
    );
    pending += `${quoted.join(delimiter)}\n`;
    if (pending.length > CHUNK) flush();
  };
  write(header);
  return {
    write,
    close: () => {
      flush();
      closeSync(descriptor);
    },
  };
}
