import type { Json } from '../askAgency.ts';

/** Whether a value from an answer is an object, and neither null nor a list. */
export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What an object says its type is. */
export function typeOf({ __typename: name }: Json): string | undefined {
  return typeof name === 'string' ? name : undefined;
}
