import {
  Kind,
  parse,
  print,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type ObjectTypeDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** One field that several `@requires` of a type want with different arguments. */
export interface RequiredTwice {
  readonly type: string;
  /** Path of the field from the type, e.g. `price` or `address.city`. */
  readonly field: string;
  /** What wants it so, e.g. `Product.shipping`. */
  readonly by: readonly string[];
}

interface Wanted {
  readonly path: string;
  readonly arguments: string;
}

/**
 * Finds in a supergraph what the query planner cannot plan: an operation over two such fields ends the whole process, and no
 * thread holds that back. So no graph with one is served.
 */
export function requiredTwice({ definitions }: DocumentNode): readonly RequiredTwice[] {
  return definitions.flatMap((each) =>
    each.kind === Kind.OBJECT_TYPE_DEFINITION ? twiceIn(each) : [],
  );
}

function twiceIn({ name, fields = [] }: ObjectTypeDefinitionNode): RequiredTwice[] {
  const seen = new Map<string, { readonly spellings: Set<string>; readonly by: Set<string> }>();
  for (const field of fields)
    for (const { path, arguments: given } of wantedBy(field.directives ?? [])) {
      const known = seen.get(path) ?? { spellings: new Set<string>(), by: new Set<string>() };
      seen.set(path, known);
      known.spellings.add(given);
      known.by.add(`${name.value}.${field.name.value}`);
    }
  return [...seen]
    .filter(([, { spellings }]) => spellings.size > 1)
    .map(([field, { by }]) => ({ type: name.value, field, by: [...by] }));
}

function wantedBy(directives: readonly DirectiveNode[]): Wanted[] {
  return directives.flatMap((directive) => {
    if (directive.name.value !== 'join__field') return [];
    const requires = directive.arguments?.find(({ name }) => name.value === 'requires')?.value;
    return requires?.kind === Kind.STRING ? wantedIn(selectionsIn(requires.value)) : [];
  });
}

function selectionsIn(fieldSet: string): readonly SelectionNode[] {
  const { definitions } = parse(`{ ${fieldSet} }`, { noLocation: true });
  return (definitions[0] as OperationDefinitionNode).selectionSet.selections;
}

function wantedIn(selections: readonly SelectionNode[], above = ''): Wanted[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    if (selection.kind === Kind.INLINE_FRAGMENT)
      return wantedIn(selection.selectionSet.selections, above);
    const path = `${above}${selection.name.value}`;
    const below = wantedIn(selection.selectionSet?.selections ?? [], `${path}.`);
    return [{ path, arguments: spelled(selection) }, ...below];
  });
}

/** The arguments in one order, as text. */
function spelled({ arguments: given = [] }: FieldNode): string {
  return given.map(print).toSorted().join(', ');
}

/** What is wrong and what to do, for whoever wrote the contracts. */
export function saidOf({ type, field, by }: RequiredTwice): string {
  return `${by.join(' and ')} require ${type}.${field} with different arguments, which the query planner cannot plan. Require it with the same arguments, or give one of them a field of its own.`;
}
