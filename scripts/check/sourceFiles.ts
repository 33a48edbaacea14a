import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Folders whose content nobody here writes. */
const FOREIGN = new Set(['node_modules', 'generated', 'dist']);

/** Paths, relative to the root and with `/`, of the TypeScript files below a folder; none when it does not exist. */
export function sourceFiles(root: string, folder: string): readonly string[] {
  return entries(join(root, folder)).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return FOREIGN.has(entry.name) ? [] : sourceFiles(root, path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path.split(sep).join('/')] : [];
  });
}

function entries(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (failure) {
    if ((failure as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw failure;
  }
}
