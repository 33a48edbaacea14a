import { nearest } from '../codes/nearest.ts';
import type { Extract } from './extract.ts';

/** The file is not the extract it claims to be; nothing was read from it. */
export class WrongFile extends Error {}

/** Where each of the extract's columns stands in the file's header; extra columns of the file are left unread. */
export function matchHeader(header: readonly string[], extract: Extract): readonly number[] {
  const names = header.map((name) => name.trim());
  return extract.columns.map(({ header: wanted }) => {
    const position = names.indexOf(wanted);
    if (position >= 0) return position;
    const close = nearest(wanted, names);
    throw new WrongFile(
      `${extract.file} lacks the column ${wanted}` +
        (close ? `; it has ${close}. Rename it, or send the ${extract.name} extract.` : '.') +
        ` Expected, separated by "${extract.delimiter}": ${extract.columns.map((column) => column.header).join(', ')}.`,
    );
  });
}
