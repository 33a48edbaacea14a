import type { MemoryStore } from './keepInMemory.ts';
import type { KeptBytes } from './keptBytes.ts';

/** Keeps bytes near and far: what is found far away is kept near for the next time. */
export function keepInBoth(near: MemoryStore, far: KeptBytes): KeptBytes {
  async function fetch(key: string): Promise<Buffer | undefined> {
    const bytes = await far.find(key);
    if (bytes) near.keep(key, bytes);
    return bytes;
  }
  return {
    find: (key) => near.find(key) ?? fetch(key),
    keep(key, bytes) {
      near.keep(key, bytes);
      far.keep(key, bytes);
    },
  };
}
