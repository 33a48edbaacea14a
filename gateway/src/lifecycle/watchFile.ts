import { unwatchFile, watchFile } from 'node:fs';

/** How often a file is looked at. Looking works where notices do not: on shared folders, and behind links that are swapped. */
const INTERVAL_MS = 500;

/** Calls back whenever a file has another time of change or another size; the returned function ends it. */
export function watchForChange(file: string, changed: () => void): () => void {
  const look = (): void => changed();
  watchFile(file, { interval: INTERVAL_MS, persistent: false }, look);
  return () => unwatchFile(file, look);
}
