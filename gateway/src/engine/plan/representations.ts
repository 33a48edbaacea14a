import type { RequiresSelection } from '@graphql-hive/router-query-planner';
import type { Json } from '../askAgency.ts';
import { fieldsFor, fragmentTypes, type RequiredField } from './requiredFields.ts';
import { isObject } from '../../isObject.ts';
import { fixedValue, renameOf, rewritesFor, rewritesUnder } from './inputRewrites.ts';
import type { PossibleTypes } from './possibleTypes.ts';
import type { Rewrite } from './rewrites.ts';
import type { Variables } from './runState.ts';

/** JSON text of a value, or undefined when something in it that is needed is not there. */
type Write = (value: unknown, variables: Variables) => string | undefined;

/** The text by which an agency knows an object: the same text is the same object. Undefined when it cannot be asked for. */
export type WriteRepresentation = (target: Json, variables: Variables) => string | undefined;

interface Scope {
  readonly possible: PossibleTypes;
  readonly rewrites: readonly Rewrite[];
  /**
   * Whether a value that is not there is left out: the request is for several things under conditions, and what only a condition
   * that does not hold requires has not been fetched. Otherwise an object without it is not asked for.
   */
  readonly mayLack: boolean;
}

const writeLeaf: Write = (value) => {
  if (typeof value === 'function') return undefined;
  try {
    return JSON.stringify(value);
  } catch {
    // A custom scalar that nests deeper than the stack is no value to ask with.
    return undefined;
  }
};

function compileField({ key, selections }: RequiredField, scope: Scope): Write {
  const rewrites = rewritesUnder(scope.rewrites, key);
  const fixed = fixedValue(rewrites);
  if (fixed !== undefined) return () => JSON.stringify(fixed);
  if (selections === undefined) return writeLeaf;
  return compileValue(selections, { ...scope, rewrites });
}

/**
 * Reads what is required. The planner keeps a value that a caller's field of the same name would hide under a name of its own, and
 * of several objects that it asks for together it writes that name for all, also for those where nothing hides the value.
 */
function valueOf({ name, key }: RequiredField): (object: Json) => unknown {
  if (name === key) return (object) => object[name];
  return (object) => (object[name] === undefined ? object[key] : object[name]);
}

/** The members of one object's text, each after a comma. */
function compileMembers(fields: readonly RequiredField[], scope: Scope): Write {
  const members = fields.map((field) => ({
    valueOf: valueOf(field),
    isWanted: field.isWanted,
    head: `,${JSON.stringify(renameOf(rewritesUnder(scope.rewrites, field.key)) ?? field.key)}:`,
    write: compileField(field, scope),
  }));
  return (value, variables) => {
    let text = '';
    for (const { valueOf: read, head, write, isWanted } of members) {
      if (isWanted?.(variables) === false) continue;
      const member = write(read(value as Json), variables);
      if (member !== undefined) text += head + member;
      else if (!scope.mayLack) return undefined;
    }
    return text;
  };
}

/** Objects, and lists of them, inside a representation. */
function compileValue(selections: readonly RequiresSelection[], scope: Scope): Write {
  const compile = (type?: string) =>
    compileMembers(fieldsFor(selections, type, scope.possible), {
      ...scope,
      rewrites: rewritesFor(scope.rewrites, type, scope.possible),
    });
  const byType = new Map(
    [...fragmentTypes(selections, scope.possible)].map((type) => [type, compile(type)]),
  );
  const others = compile();
  const write: Write = (value, variables) => {
    if (value === null) return 'null';
    if (Array.isArray(value)) return writeList(value, (item) => write(item, variables));
    if (!isObject(value)) return undefined;
    const members = (byType.get(value['__typename'] as string) ?? others)(value, variables);
    return members === undefined ? undefined : `{${members.slice(1)}}`;
  };
  return write;
}

function writeList(list: readonly unknown[], write: (item: unknown) => string | undefined) {
  const texts: string[] = [];
  for (const item of list) {
    const text = write(item);
    if (text === undefined) return undefined;
    texts.push(text);
  }
  return `[${texts.join(',')}]`;
}

/** One type's representation. An object none of whose values is known cannot be told from others, and is not asked for. */
function compileType(type: string, requires: readonly RequiresSelection[], scope: Scope) {
  const rewrites = rewritesFor(scope.rewrites, type, scope.possible);
  const fields = fieldsFor(requires, type, scope.possible).filter(
    ({ key }) => key !== '__typename',
  );
  const sentType = fixedValue(rewritesUnder(rewrites, '__typename')) ?? type;
  const head = `{"__typename":${JSON.stringify(sentType)}`;
  const write = compileMembers(fields, { ...scope, rewrites });
  const values = fields.map(valueOf);
  const isKnown = (target: Json) => values.some((read) => (read(target) ?? null) !== null);
  return (target: Json, variables: Variables) => {
    const members = isKnown(target) ? write(target, variables) : undefined;
    return members === undefined ? undefined : `${head}${members}}`;
  };
}

/** What the plan requires of an object, compiled for each type that its fragments fit, with the input rewrites done. */
export function compileRepresentation(
  requires: readonly RequiresSelection[],
  scope: Scope,
): WriteRepresentation {
  const byType = new Map(
    [...fragmentTypes(requires, scope.possible)].map((type) => [
      type,
      compileType(type, requires, scope),
    ]),
  );
  return (target, variables) => byType.get(target['__typename'] as string)?.(target, variables);
}
