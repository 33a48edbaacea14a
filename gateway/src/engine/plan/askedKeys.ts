import {
  Kind,
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

function compile(
  selectionSet: SelectionSetNode | undefined,
  fragments: Reading['fragments'],
  possible: PossibleTypes,
): AskedKeys {
  if (selectionSet === undefined) return () => [];
  return (type, variables) =>
    withoutTypename(keysIn(selectionSet, { fragments, possible, type, variables }));
}

function partsOf({ definitions }: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  let operation: OperationDefinitionNode | undefined;
  for (const each of definitions) {
    if (each.kind === Kind.FRAGMENT_DEFINITION) fragments.set(each.name.value, each);
    if (each.kind === Kind.OPERATION_DEFINITION) operation ??= each;
  }
  return { fragments, selectionSet: operation?.selectionSet };
}

/** What the operation of a root fetch asks at the root. */
export function rootKeys(document: DocumentNode, possible: PossibleTypes): AskedKeys {
  const { fragments, selectionSet } = partsOf(document);
  return compile(selectionSet, fragments, possible);
}

/** What the operation of an entity fetch asks of the entities under one alias of `_entities`. */
export function entityKeys(
  document: DocumentNode,
  alias: string,
  possible: PossibleTypes,
): AskedKeys {
  const { fragments, selectionSet } = partsOf(document);
  const field = selectionSet?.selections.find(
    (each): each is FieldNode => each.kind === Kind.FIELD && responseKey(each) === alias,
  );
  return compile(field?.selectionSet, fragments, possible);
}

/** Whether anything in a document is asked only under a condition. */
export function hasConditions(document: DocumentNode): boolean {
  let has = false;
  visit(document, {
    Directive({ name }) {
      has ||= name.value === 'skip' || name.value === 'include';
    },
  });
  return has;
}
