import {
  isInterfaceType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type SelectionSetNode,
} from 'graphql';
import { collectFields, type Collecting } from './collectFields.ts';
import type { Fields, FieldsOf } from './compileObject.ts';

/** A type that declares fields. */
export type FieldedType = GraphQLObjectType | GraphQLInterfaceType;

/** What one place asks of its objects. */
export interface Asked {
  readonly scope: Collecting;
  readonly selectionSets: readonly SelectionSetNode[];
  readonly compile: (type: FieldedType) => Fields;
}

function lazily<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function ofObject(asked: Asked, type: GraphQLObjectType): FieldsOf {
  const any = lazily(() => asked.compile(type));
  const { name } = type;
  return {
    any,
    sent: (typename) => (typename === undefined || typename === name ? any() : undefined),
  };
}

/** The fields when they are the same whatever the runtime type is, and the interface itself declares them. */
function untyped({ scope, selectionSets, compile }: Asked, type: GraphQLCompositeType) {
  if (!isInterfaceType(type)) return undefined;
  const declared = type.getFields();
  const { fields, isPartly } = collectFields(scope, type, selectionSets);
  const isDeclared = [...fields.values()].every(([node]) => declared[node?.name.value ?? '']);
  return isDeclared && !isPartly ? compile(type) : undefined;
}

function ofAbstract(
  asked: Asked,
  type: Exclude<GraphQLCompositeType, GraphQLObjectType>,
): FieldsOf {
  const possible = asked.scope.schema.getPossibleTypes(type);
  const byName = new Map<unknown, () => Fields>(
    possible.map((each) => [each.name, lazily(() => asked.compile(each))]),
  );
  const whatever = lazily(() => ({ fields: untyped(asked, type) }));
  return {
    any: () => [...byName.values()].flatMap((fields) => fields()),
    // An agency with the interface as an object of its own (@interfaceObject) calls its objects by the interface's name.
    sent: (typename) =>
      typename === undefined || typename === type.name
        ? whatever().fields
        : byName.get(typename)?.(),
  };
}

/**
 * The fields of a place by runtime type. Each type's are compiled when its first object comes, so that an operation over
 * abstract types within abstract types costs no more than its answers hold.
 */
export function fieldsOf(asked: Asked, type: GraphQLCompositeType): FieldsOf {
  return isObjectType(type) ? ofObject(asked, type) : ofAbstract(asked, type);
}
