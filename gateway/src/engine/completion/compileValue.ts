import {
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
} from 'graphql';
import type { Owners } from '../owners.ts';
import { collectFields, type Collecting } from './collectFields.ts';
import { compileLeaf } from './compileLeaf.ts';
import { compileList } from './compileList.ts';
import { compileObject, type Field, type Fields } from './compileObject.ts';
import type { Completer } from './completer.ts';
import { fieldsOf, type FieldedType } from './fieldsOf.ts';
import type { Place } from './place.ts';

/** What compiling reads beside the operation's own selections. */
export interface Compiling extends Collecting {
  readonly owners: Owners;
}

/** A place, and the selection sets that are asked of it as one. */
interface Target {
  readonly place: Place;
  readonly selectionSets: readonly SelectionSetNode[];
}

/** A field of a type, by its response key. */
interface KeyedField {
  readonly key: string;
  readonly type: FieldedType;
  readonly nodes: readonly FieldNode[];
}

/** A shared type, such as a figure, is answered by whoever answered the object it stands in. */
function ownersOf(scope: Compiling, parent: Place, field: string): readonly string[] {
  const owners = scope.owners.get(field) ?? [];
  return owners.length === 1 || parent.owners.length === 0 ? owners : parent.owners;
}

/** Known without the agencies, once the type of the object is. */
function typenameField(key: string, name: string): Field {
  return { key, isInherited: false, complete: () => name, below: () => undefined };
}

function compileField(scope: Compiling, parent: Place, { key, type, nodes }: KeyedField): Field[] {
  const name = nodes[0]?.name.value ?? key;
  if (name === '__typename') return [typenameField(key, type.name)];
  const fieldType = type.getFields()[name]?.type;
  // `__schema` and `__type` are of no type of the schema's own, and answered elsewhere.
  if (fieldType === undefined) return [];
  const owners = ownersOf(scope, parent, `${type.name}.${name}`);
  const place = { parent, segment: key, isRequired: isNonNullType(fieldType), owners };
  const selectionSets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const { complete, below } = compileValue(scope, { place, selectionSets }, fieldType);
  return [{ key, isInherited: key in Object.prototype, complete, below }];
}

function compileFields(scope: Compiling, target: Target, type: FieldedType): Fields {
  const { fields } = collectFields(scope, type, target.selectionSets);
  return [...fields].flatMap(([key, nodes]) =>
    compileField(scope, target.place, { key, type, nodes }),
  );
}

function compileValue(scope: Compiling, target: Target, type: GraphQLOutputType): Completer {
  const { place, selectionSets } = target;
  const inner = getNullableType(type);
  if (isLeafType(inner)) return compileLeaf(inner, place);
  if (isListType(inner)) {
    const isRequired = isNonNullType(inner.ofType);
    const itemPlace = { parent: place, segment: 0, isRequired, owners: place.owners };
    const item = compileValue(scope, { place: itemPlace, selectionSets }, inner.ofType);
    return compileList(place, itemPlace, item);
  }
  const compile = (fielded: FieldedType) => compileFields(scope, target, fielded);
  return compileObject(place, fieldsOf({ scope, selectionSets, compile }, inner));
}

/** Compiles the root of an operation. Its `__typename` is not looked at: an agency may name its own root as it likes. */
export function compileRoot(
  scope: Compiling,
  type: GraphQLObjectType,
  selectionSet: SelectionSetNode,
): Completer {
  const place: Place = { parent: undefined, segment: '', isRequired: false, owners: [] };
  const fields = compileFields(scope, { place, selectionSets: [selectionSet] }, type);
  return compileObject(place, { sent: () => fields, any: () => fields });
}
