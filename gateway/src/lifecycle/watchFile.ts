import { statSync } from 'node:fs';

/** How often a file is looked at. Looking works where notices do not: on shared folders, and behind links that are swapped. */
const INTERVAL_MS = 500;

/** What tells one state of a file from another. Take it before the file is read, so that no change falls in between. */
export function fileState(file: string): string {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats ? `${stats.ino} ${stats.mtimeMs} ${stats.size}` : 'absent';
}

/** Calls back whenever a file is in another state than before, at first than `known`; the returned function ends it. */
export function watchForChange(
  { file, known }: { readonly file: string; readonly known: string },
  changed: () => void,
): () => void {
  let last = known;
  const timer = setInterval(() => {
    const now = fileState(file);
    if (now === last) return;
    last = now;
    changed();
  }, INTERVAL_MS).unref();
  return () => clearInterval(timer);
}
