import { fitting, type PossibleTypes } from './possibleTypes.ts';
import type { Rewrite } from './rewrites.ts';

/**
 * The rewrites that hold for an object of the given type, without the type conditions before the first key. An object
 * whose type is not known meets every condition.
 */
export function rewritesFor(
  rewrites: readonly Rewrite[],
  type: string | undefined,
  possible: PossibleTypes,
): readonly Rewrite[] {
  return rewrites.flatMap((rewrite): readonly Rewrite[] => {
    const [head, ...path] = rewrite.path;
    if (head === undefined) return [];
    if ('Key' in head) return [rewrite];
    const isMet = type === undefined || fitting(head.TypenameEquals, possible).has(type);
    return isMet ? rewritesFor([{ ...rewrite, path }], type, possible) : [];
  });
}

/** The rewrites below one key. */
export function rewritesUnder(rewrites: readonly Rewrite[], key: string): readonly Rewrite[] {
  return rewrites.flatMap(({ path: [head, ...path], change }) =>
    head !== undefined && 'Key' in head && head.Key === key ? [{ path, change }] : [],
  );
}

/** The value that a rewrite of this very place sets. */
export function fixedValue(rewrites: readonly Rewrite[]): string | undefined {
  return rewrites.flatMap(({ path, change }) =>
    path.length === 0 && 'setTo' in change ? [change.setTo] : [],
  )[0];
}

/** The name that a rewrite of this very place gives. */
export function renameOf(rewrites: readonly Rewrite[]): string | undefined {
  return rewrites.flatMap(({ path, change }) =>
    path.length === 0 && 'renameTo' in change ? [change.renameTo] : [],
  )[0];
}
