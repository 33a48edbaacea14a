import type {
  FetchNodePathSegment,
  FetchRewrite,
  KeyRenamer,
} from '@graphql-hive/router-query-planner';
import { isObject } from '../../isObject.ts';
import { fitting, type PossibleTypes } from './possibleTypes.ts';
import { passes } from './targets.ts';

/** One rewrite of a plan, whichever way the plan writes it. */
export interface Rewrite {
  readonly path: readonly FetchNodePathSegment[];
  readonly change: { readonly setTo: string } | { readonly renameTo: string };
}

function renamed({ path, renameKeyTo }: KeyRenamer): Rewrite {
  return { path, change: { renameTo: renameKeyTo } };
}

/** The rewrites of one fetch. */
export function rewritesOf(rewrites: readonly FetchRewrite[] = []): readonly Rewrite[] {
  return rewrites.map((rewrite) => {
    if ('KeyRenamer' in rewrite) return renamed(rewrite.KeyRenamer);
    const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite;
    return { path, change: { setTo: setValueTo } };
  });
}

type Apply = (value: unknown) => void;

/** The change itself, at the object that has the key. What is not there stays so. */
function applied(key: string, change: Rewrite['change']): Apply {
  return (value) => {
    if (!isObject(value) || !Object.hasOwn(value, key)) return;
    if ('setTo' in change) {
      value[key] = change.setTo;
      return;
    }
    value[change.renameTo] = value[key];
    delete value[key];
  };
}

/** Through lists as deep as they are. */
function throughLists(apply: Apply): Apply {
  const through: Apply = (value) => {
    if (Array.isArray(value)) value.forEach(through);
    else apply(value);
  };
  return through;
}

function compileOne({ path, change }: Rewrite, possible: PossibleTypes): Apply {
  const [segment, ...rest] = path;
  if (segment === undefined) return () => undefined;
  if ('Key' in segment && rest.length === 0) return throughLists(applied(segment.Key, change));
  const next = compileOne({ path: rest, change }, possible);
  if ('Key' in segment)
    return throughLists((value) => {
      if (isObject(value)) next(value[segment.Key]);
    });
  const names = fitting(segment.TypenameEquals, possible);
  return throughLists((value) => {
    if (isObject(value) && passes(names, value)) next(value);
  });
}

/** Applies the rewrites to an answer, in place and in order; undefined when there is none to apply. */
export function compileRewrites(
  rewrites: readonly Rewrite[],
  possible: PossibleTypes,
): Apply | undefined {
  if (rewrites.length === 0) return undefined;
  const all = rewrites.map((rewrite) => compileOne(rewrite, possible));
  return (value) => {
    for (const apply of all) apply(value);
  };
}

function keysOf({ path }: Rewrite): string[] {
  return path.flatMap((segment) => ('Key' in segment ? [segment.Key] : []));
}

/** A path in an agency's answer as it is after the renaming. */
export function renamedPath(
  path: readonly (string | number)[],
  rewrites: readonly Rewrite[],
): readonly (string | number)[] {
  return rewrites.reduce((now, rewrite) => {
    if (!('renameTo' in rewrite.change)) return now;
    const keys = keysOf(rewrite);
    const at = now.flatMap((segment, index) => (typeof segment === 'string' ? [index] : []));
    const isThere = keys.every((key, depth) => now[at[depth] ?? -1] === key);
    return isThere ? now.with(at[keys.length - 1] ?? 0, rewrite.change.renameTo) : now;
  }, path);
}
