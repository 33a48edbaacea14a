import { Kind, type ConstDirectiveNode, type DocumentNode } from 'graphql';

/** The `join__Graph` names of the services that answer a field, by `Type.field`. */
export type Owners = ReadonlyMap<string, readonly string[]>;

function graphsOf(directives: readonly ConstDirectiveNode[] | undefined, name: string): string[] {
  return (directives ?? []).flatMap((directive) => {
    const isExternal = directive.arguments?.some(
      (each) =>
        each.name.value === 'external' && each.value.kind === Kind.BOOLEAN && each.value.value,
    );
    if (directive.name.value !== name || isExternal) return [];
    const value = directive.arguments?.find((each) => each.name.value === 'graph')?.value;
    return value?.kind === Kind.ENUM ? [value.value] : [];
  });
}

/** Which services may answer each field, read from the supergraph's join directives. */
export function ownersIn(supergraph: DocumentNode): Owners {
  const owners = new Map<string, readonly string[]>();
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.INTERFACE_TYPE_DEFINITION) {
      continue;
    }
    const ofType = [...new Set(graphsOf(type.directives, 'join__type'))];
    for (const field of type.fields ?? []) {
      const ofField = graphsOf(field.directives, 'join__field');
      owners.set(`${type.name.value}.${field.name.value}`, ofField.length > 0 ? ofField : ofType);
    }
  }
  return owners;
}
