import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the clone. */
export const ROOT = join(import.meta.dirname, '../..');

/** The five agencies' folders under `subgraphs/`. */
export const MINISTRIES = ['foreign-affairs', 'interior', 'labor', 'police', 'icbf'] as const;

/** The text of a file of the repository. */
export function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Folders that hold nothing of the repository; the same as in .gitignore. */
const IGNORED = new Set(['.git', 'node_modules', '.alianza', 'dist', 'generated']);

/** Paths of the repository's files below a folder, without `git`: a copy without history is checked alike. */
export function filesBelow(folder = ''): readonly string[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return IGNORED.has(entry.name) ? [] : filesBelow(path);
    return entry.isFile() && !path.endsWith('.log') ? [path] : [];
  });
}
