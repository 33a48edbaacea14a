import {
  Kind,
  parse,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import type { PossibleTypes } from './possibleTypes.ts';
import type { Variables } from './runState.ts';

/** The response keys that a request asks of an object of the given type, in this run. */
export type AskedKeys = (type: string | undefined, variables: Variables) => readonly string[];

interface Reading {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly possible: PossibleTypes;
  readonly type: string | undefined;
  readonly variables: Variables;
}

function responseKey({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function isTrue({ arguments: given }: DirectiveNode, variables: Variables): boolean {
  const value = given?.find(({ name }) => name.value === 'if')?.value;
  if (value?.kind === Kind.VARIABLE) return variables[value.name.value] === true;
  return value?.kind === Kind.BOOLEAN && value.value;
}

function isAsked(directives: readonly DirectiveNode[] | undefined, variables: Variables): boolean {
  return (directives ?? []).every((directive) => {
    if (directive.name.value === 'skip') return !isTrue(directive, variables);
    return directive.name.value !== 'include' || isTrue(directive, variables);
  });
}

function fits(condition: string | undefined, { type, possible }: Reading): boolean {
  return condition === undefined || type === undefined || possible(condition).has(type);
}

function keysIn({ selections }: SelectionSetNode, reading: Reading): string[] {
  return selections.flatMap((selection) => {
    if (!isAsked(selection.directives, reading.variables)) return [];
    if (selection.kind === Kind.FIELD) return [responseKey(selection)];
    const fragment =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? reading.fragments.get(selection.name.value)
        : selection;
    const isFitting = fragment && fits(fragment.typeCondition?.name.value, reading);
    return isFitting ? keysIn(fragment.selectionSet, reading) : [];
  });
}

/** `__typename` only when nothing else is asked: elsewhere it is the planner's own. */
function withoutTypename(keys: readonly string[]): readonly string[] {
  const others = new Set(keys.filter((key) => key !== '__typename'));
  return others.size > 0 ? [...others] : [...new Set(keys)];
}

interface Asked {
  readonly fragments: Reading['fragments'];
  readonly selectionSet: SelectionSetNode | undefined;
}

/** Only when something is missing is a request's text looked into, so it is parsed then, and once. */
function lazily(find: () => Asked, possible: PossibleTypes): AskedKeys {
  let found: Asked | undefined;
  return (type, variables) => {
    found ??= find();
    const { fragments, selectionSet } = found;
    if (selectionSet === undefined) return [];
    return withoutTypename(keysIn(selectionSet, { fragments, possible, type, variables }));
  };
}

function parsed(operation: string): DocumentNode {
  return parse(operation, { noLocation: true });
}

function partsOf({ definitions }: DocumentNode): Asked {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const each of definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
    if (each.kind === Kind.OPERATION_DEFINITION) operation ??= each;
  }
  return { fragments, selectionSet: operation?.selectionSet };
}

/** What the operation of a root fetch asks at the root. */
export function rootKeys(operation: string, possible: PossibleTypes): AskedKeys {
  return lazily(() => partsOf(parsed(operation)), possible);
}

/** What the operation of an entity fetch asks of the entities under one alias of `_entities`. */
export function entityKeys(operation: string, alias: string, possible: PossibleTypes): AskedKeys {
  return lazily(() => {
    const { fragments, selectionSet } = partsOf(parsed(operation));
    const field = selectionSet?.selections.find(
      (each): each is FieldNode => each.kind === Kind.FIELD && responseKey(each) === alias,
    );
    return { fragments, selectionSet: field?.selectionSet };
  }, possible);
}

/** Whether anything in an operation is asked only under a condition. */
export function hasConditions(operation: string): boolean {
  // Most have none, and need no parsing to tell. A text in quotes may look like one.
  if (!/@\s*(?:skip|include)/.test(operation)) return false;
  let has = false;
  visit(parsed(operation), {
    Directive({ name }) {
      has ||= name.value === 'skip' || name.value === 'include';
    },
  });
  return has;
}
