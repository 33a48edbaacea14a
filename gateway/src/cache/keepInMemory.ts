import { LRUCache } from 'lru-cache';
import { alone } from './alone.ts';
import type { KeptBytes } from './keptBytes.ts';

/** Bytes that an entry takes beside its own. */
const ENTRY_BYTES = 300;

/** No entry may push out more than this part of all others. */
const LARGEST_PART = 1 / 8;

/** Values kept in this process, found at once. */
export interface MemoryStore extends KeptBytes {
  find(key: string): Buffer | undefined;
}

/** Keeps so many bytes in this process, the least recently used are let go first; 0 keeps nothing. */
export function keepInMemory(bytes: number): MemoryStore {
  const maxEntrySize = Math.floor(bytes * LARGEST_PART);
  if (maxEntrySize === 0) return { find: () => undefined, keep: () => undefined };
  const entries = new LRUCache<string, Buffer>({
    maxSize: bytes,
    maxEntrySize,
    sizeCalculation: (value) => value.length + ENTRY_BYTES,
  });
  return {
    find: (key) => entries.get(key),
    keep: (key, value) => void entries.set(key, alone(value)),
  };
}
