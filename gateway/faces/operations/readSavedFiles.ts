import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSavedFile } from './readSavedFile.ts';
import type { SavedFile } from './savedFile.ts';

/** Every saved operation under a folder, by topic and name; none without a folder. */
export function readSavedFiles(folder: string | undefined): readonly SavedFile[] {
  if (folder === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .toSorted()
    .map((file) => readSavedFile(file, readFileSync(join(folder, file), 'utf8')));
}
