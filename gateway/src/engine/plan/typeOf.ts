import type { Json } from '../askAgency.ts';

/** What an object says its type is. */
export function typeOf({ __typename: name }: Json): string | undefined {
  return typeof name === 'string' ? name : undefined;
}
