import {
  execute,
  isAbstractType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  visit,
  type DocumentNode,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
  Kind,
} from 'graphql';
import type { Draw } from './draw.ts';

/** JSON data, or one object or list within it. */
export type Container = Record<string | number, unknown>;

/** Where something stands in data: what it stands in, and under which key. */
export interface Spot {
  readonly container: Container;
  readonly path: readonly (string | number)[];
}

const LEAFS: Readonly<Record<string, readonly unknown[]>> = {
  Int: [0, -1, 7, 2 ** 31 - 1],
  Float: [0, 1.5, -2e10],
  String: ['', 'text'],
  Boolean: [true, false],
  ID: ['a', '', 12],
  Json: [{ any: [1] }, [null], 'text', 0],
};

/** What agencies that break their schema send. */
const NONSENSE: readonly unknown[] = [
  null, 5, 1.5, 2 ** 31, 2 ** 53, 'CALM', 'Cat', '', true, {}, [], [null], [[]], [5, 'x'],
  { __typename: 'Cat' }, { __typename: 'House', number: 1 }, { __typename: null },
]; // prettier-ignore

function leaf(type: GraphQLLeafType, draw: Draw): unknown {
  if (isEnumType(type)) return draw.of(type.getValues()).name;
  return draw.of(LEAFS[type.name] ?? []);
}

interface Source {
  readonly schema: GraphQLSchema;
  readonly draw: Draw;
}

function randomValue(source: Source, type: GraphQLOutputType): unknown {
  const { schema, draw } = source;
  if (!isNonNullType(type) && draw.chance(0.1)) return null;
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) {
    return Array.from({ length: draw.below(4) }, () => randomValue(source, inner.ofType));
  }
  if (isLeafType(inner)) return leaf(inner, draw);
  return {
    __typename: isAbstractType(inner) ? draw.of(schema.getPossibleTypes(inner)).name : inner.name,
  };
}

function withTypenames(document: DocumentNode): DocumentNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return visit(document, {
    SelectionSet: (node): SelectionSetNode => ({
      ...node,
      selections: [typename, ...node.selections],
    }),
  });
}

/** Data that answers a valid document, with the `__typename` of every object. */
export function randomData(
  source: Source,
  document: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
): Container {
  const result = execute({
    schema: source.schema,
    document: withTypenames(document),
    variableValues: variables,
    fieldResolver: (...[, , , { returnType }]) => randomValue(source, returnType),
  });
  return JSON.parse(JSON.stringify((result as { data: unknown }).data)) as Container;
}

/** Every place of data. What stands in a scalar of JSON is a place too. */
export function spotsIn(value: unknown, path: Spot['path'] = []): Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  const container = value as Container;
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(container);
  return keys.flatMap((key) => [
    { container, path: [...path, key] },
    ...spotsIn(container[key], [...path, key]),
  ]);
}

/** Leaves out what stands in one of some places, in place: its key is missing, or an item null. */
export function dropOneOf(spots: readonly Spot[], draw: Draw): void {
  if (spots.length === 0) return;
  const { container, path } = draw.of(spots);
  const key = path.at(-1) ?? '';
  if (Array.isArray(container)) container[Number(key)] = null;
  else delete container[key];
}

/** Breaks one place of data, in place. */
export function breakSomething(data: Container, draw: Draw): void {
  const spots = spotsIn(data);
  if (spots.length === 0) return;
  const { container, path } = draw.of(spots);
  if (draw.chance(0.3)) dropOneOf(spots, draw);
  else if (draw.chance(0.2)) Object.assign(container, { toString: 'x', extra: 1, id: 3.5 });
  else container[path.at(-1) ?? ''] = structuredClone(draw.of(NONSENSE));
}
