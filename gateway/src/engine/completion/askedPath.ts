import type { Completer } from './completer.ts';
import type { Path } from './place.ts';

function step(value: unknown, segment: string | number): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, segment)
    ? (value as Record<string | number, unknown>)[segment]
    : undefined;
}

/** The part of a path that the caller asked for: below it are keys that only the query plan knows. */
export function askedPath(path: Path, root: Completer, data: unknown): Path {
  let at: Completer | undefined = root;
  let value = data;
  for (const [depth, segment] of path.entries()) {
    at = at.below(segment, value);
    if (at === undefined) return path.slice(0, depth);
    value = step(value, segment);
  }
  return path;
}
