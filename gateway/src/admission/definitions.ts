import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';

/** Fragments by name. */
export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The definitions of a document, apart. */
export interface Definitions {
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: Fragments;
  /** What validation begins at: the operations, and the fragments that none of them reaches. */
  readonly roots: readonly SelectionSetNode[];
}

function reached(operations: readonly OperationDefinitionNode[], fragments: Fragments) {
  const names = new Set<string>();
  const open: (OperationDefinitionNode | FragmentDefinitionNode)[] = [...operations];
  for (let next = open.pop(); next; next = open.pop())
    visit(next, {
      FragmentSpread({ name: { value } }) {
        const fragment = fragments.get(value);
        if (fragment && !names.has(value)) open.push(fragment);
        names.add(value);
      },
    });
  return names;
}

/** The named fragments of a document. */
export function fragmentsIn({ definitions }: DocumentNode): Fragments {
  const all = definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  return new Map(all.map((each) => [each.name.value, each]));
}

/** Takes a document apart, in time linear in it. */
export function definitionsIn(document: DocumentNode): Definitions {
  const { definitions } = document;
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const fragments = fragmentsIn(document);
  const names = reached(operations, fragments);
  const unreached = [...fragments.values()].filter(({ name }) => !names.has(name.value));
  return {
    operations,
    fragments,
    roots: [...operations, ...unreached].map(({ selectionSet }) => selectionSet),
  };
}
