import type { Json } from '../askAgency.ts';
import { isObject } from '../../isObject.ts';

/** No answer to an admitted operation nests this deep; what does is passed on unread, so that it cannot exhaust the stack. */
const DEEPEST = 200;

/**
 * Merges an answer into what is there: objects by key, lists by index. What the answer leaves out stays, and no null
 * takes the place of a value. Parts of `source` become parts of `target`.
 */
export function mergeInto(target: Json, source: Json, depth = 0): void {
  for (const key in source) {
    // An agency's own "__proto__" must not become the prototype of anything.
    if (key === '__proto__') continue;
    const held = target[key];
    // A function is no value of an answer, but what every object has by the name of a field such as "constructor".
    const isFree = held === undefined || typeof held === 'function';
    target[key] = isFree ? source[key] : merged(held, source[key], depth);
  }
}

function merged(held: unknown, value: unknown, depth: number): unknown {
  if (value === null || held === value) return held;
  if (depth > DEEPEST) return value;
  if (isObject(held) && isObject(value)) mergeInto(held, value, depth + 1);
  else if (Array.isArray(held) && Array.isArray(value)) mergeItems(held, value, depth + 1);
  else return value;
  return held;
}

function mergeItems(held: unknown[], items: readonly unknown[], depth: number): void {
  items.forEach((item, index) => {
    held[index] = index < held.length ? merged(held[index], item, depth) : item;
  });
}

/** A copy that later merges can change without changing the original. */
export function copyOf<Value>(value: Value, depth?: number): Value;
export function copyOf(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((item) => copyOf<unknown>(item, depth + 1));
  const copy: Json = {};
  for (const [key, part] of Object.entries(value))
    if (key !== '__proto__') copy[key] = copyOf<unknown>(part, depth + 1);
  return copy;
}
