import type { DocumentNode } from 'graphql';
import { conditionVariables } from './conditions.ts';

/** The coerced variables of one request. */
export type Variables = Readonly<Record<string, unknown>>;

/** More sets of conditions than this are not kept for one operation; the one kept longest goes. */
const MOST_VARIANTS = 16;

/**
 * An operation compiled for given variables: once for each set of the conditions of `@skip` and `@include` that hold.
 * @param compile compiles it, given the variables among the conditions that are true.
 */
export function variants<Compiled>(
  document: DocumentNode,
  compile: (holding: ReadonlySet<string>) => Compiled,
): (variables: Variables) => Compiled {
  const names = conditionVariables(document);
  const kept = new Map<string, Compiled>();
  return (variables) => {
    const holding = names.filter((name) => variables[name] === true);
    const key = holding.join(' ');
    const known = kept.get(key);
    if (known !== undefined) return known;
    const compiled = compile(new Set(holding));
    const [oldest] = kept.size < MOST_VARIANTS ? [] : kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
    kept.set(key, compiled);
    return compiled;
  };
}
