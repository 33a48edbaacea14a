import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { ROOT } from './repository.ts';

/** File → the file of the chain that imports it; the entry is its own. */
export type Reached = ReadonlyMap<string, string>;

/** Text of files that stands in for theirs, by path: a breach is planted so. */
export type Overlay = Readonly<Record<string, string>>;

/** Every file of the repository that an entry loads, types included, however many steps away. */
export function reachedFrom(entry: string, overlay: Overlay = {}): Reached {
  const reached = new Map([[entry, entry]]);
  for (const file of reached.keys())
    for (const specifier of specifiersOf(overlay[file] ?? readFileSync(join(ROOT, file), 'utf8'))) {
      const target = fileOf(file, specifier);
      if (target !== undefined && !reached.has(target)) reached.set(target, file);
    }
  return reached;
}

/** The files from the entry to a file it reaches. */
export function chainTo(reached: Reached, file: string): readonly string[] {
  const before = reached.get(file);
  return before === undefined || before === file ? [file] : [...chainTo(reached, before), file];
}

/** `from '…'`, `import '…'` and `import('…')`: what TypeScript and Node.js load by a name in the text. */
const SPECIFIER = /(?:\bfrom|\bimport)\s*\(?\s*['"`]([^'"`]+)['"`]/g;

function specifiersOf(text: string): readonly string[] {
  return [...text.matchAll(SPECIFIER)].map(([, specifier = '']) => specifier);
}

function fileOf(importer: string, specifier: string): string | undefined {
  const path = specifier.startsWith('.')
    ? posix.join(posix.dirname(importer), specifier)
    : `${specifier.replace('@alianza/kit/', 'subgraphs/kit/src/')}.ts`;
  return path.endsWith('.ts') && existsSync(join(ROOT, path)) ? path : undefined;
}
