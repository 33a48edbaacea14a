import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { nearest } from '@alianza/kit/codes/nearest';
import { catalogued } from '@alianza/kit/errors/catalogued';

/** More of a name that is not there is not repeated. */
const LONGEST_NAME = 60;

/** The text of each saved operation, by its name, which is also its file's. */
export type SavedOperations = ReadonlyMap<string, string>;

/** Reads every operation under a folder. */
export function readSavedOperations(folder: string): SavedOperations {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    files
      .filter((file) => file.endsWith('.graphql'))
      .toSorted()
      .map((file) => [nameOf(file), readFileSync(join(folder, file), 'utf8')]),
  );
}

function nameOf(file: string): string {
  return file.replace(/^.*[/\\]|\.graphql$/g, '');
}

/**
 * The text of one saved operation.
 * @throws UNKNOWN_OPERATION, naming the nearest.
 */
export function savedOperation(saved: SavedOperations, name: string): string {
  const text = saved.get(name);
  if (text !== undefined) return text;
  const given = name.slice(0, LONGEST_NAME);
  const details = { given, nearest: nearest(given, [...saved.keys()]) ?? 'none' };
  throw catalogued('UNKNOWN_OPERATION', details);
}
