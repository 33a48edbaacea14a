import {
  getNullableType,
  type GraphQLCompositeType,
  isListType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql';
import { type AskedField, askedFields, objectType, type Reading } from './askedFields.ts';
import { figureLeaves, isFigure } from './figureLeaves.ts';
import type { Leaf, Steps } from './leaf.ts';
import { dimensionLeaves } from './dimensionLeaves.ts';
import { leafColumn } from './leafColumn.ts';
import { oneOf, snakeCase } from './snakeCase.ts';

/** What of an object goes into rows: its own values, and the lists in it, each element of which has rows of its own. */
export interface Shape {
  /** Response keys from the root, which name what a row is. */
  readonly section: string;
  readonly leaves: readonly Leaf[];
  readonly branches: readonly Branch[];
  /** What one of them is, in the schema's words. */
  readonly description: string;
}

/** A field that has rows of its own. */
export interface Branch {
  readonly key: string;
  readonly shape: Shape;
}

interface Place {
  readonly section: string;
  /** What one object here is called in the names of columns. */
  readonly entity: string;
  readonly description: string;
}

/** The shape of an answer to what is asked of a type. */
export function shapeOf(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  reading: Reading,
): Shape {
  return objectShape(type, sets, { reading, place: { section: '', entity: '', description: '' } });
}

interface Shaping {
  readonly reading: Reading;
  readonly place: Place;
}

function objectShape(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  { reading, place }: Shaping,
): Shape {
  const fields = askedFields(type, sets, reading);
  const branching = fields.filter((field) => hasLists(field, reading));
  // Beside the rows of its lists, an object's own values need its name.
  const prefix = branching.length > 0 ? place.entity : '';
  const naming = { type, prefix, steps: [], reading };
  return {
    section: place.section,
    description: place.description,
    leaves: fields
      .filter((field) => !branching.includes(field))
      .flatMap((field) => leavesOf(field, naming)),
    branches: branching.map((field) => branch(field, { reading, place })),
  };
}

function branch(field: AskedField, { reading, place }: Shaping): Branch {
  const type = objectType(field);
  if (!type) throw new TypeError(`${field.key} holds no objects`);
  const section = place.section === '' ? field.key : `${place.section}.${field.key}`;
  const entity = entityOf(field, place);
  const description = describe(field, type, reading);
  const shape = objectShape(type, field.sets, { reading, place: { section, entity, description } });
  return { key: field.key, shape };
}

/** Of a cell, its count says what it is. */
function describe(field: AskedField, type: GraphQLCompositeType, reading: Reading): string {
  const count = askedFields(type, field.sets, reading).find(({ name }) => name === 'count');
  return count?.description || field.description;
}

function entityOf({ name, type }: AskedField, place: Place): string {
  if (!isListType(getNullableType(type))) return snakeCase(name);
  return name === 'items' ? oneOf(place.entity) : snakeCase(oneOf(name));
}

/** Whether there are lists of objects in what a field gives; a cell's dimensions are columns. */
function hasLists(field: AskedField, reading: Reading): boolean {
  const type = objectType(field);
  if (!type || type.name === DIMENSION) return false;
  if (isListType(getNullableType(field.type))) return true;
  return askedFields(type, field.sets, reading).some((each) => hasLists(each, reading));
}

const DIMENSION = 'DimensionValue';

interface Naming {
  readonly type: GraphQLCompositeType;
  readonly prefix: string;
  readonly steps: Steps;
  readonly reading: Reading;
}

function leavesOf(field: AskedField, naming: Naming): readonly Leaf[] {
  const { prefix, reading } = naming;
  const steps = [...naming.steps, field.key];
  const type = objectType(field);
  if (!type) return [{ column: leafColumn(leafName(field, naming), field), steps }];
  const inside = askedFields(type, field.sets, reading);
  if (type.name === DIMENSION) return dimensionLeaves(inside, steps);
  const name = joinNames(prefix, snakeCase(field.key));
  if (isObjectType(type) && isFigure(type)) return figureLeaves(inside, { name, steps, reading });
  return inside.flatMap((each) => leavesOf(each, { type, prefix: name, steps, reading }));
}

/** `value` and `status` alone are those of a figure: what is no figure must not be taken for one. */
function leafName({ key }: AskedField, { type, prefix }: Naming): string {
  const name = joinNames(prefix, snakeCase(key));
  return name === 'value' || name === 'status' ? `${snakeCase(type.name)}_${name}` : name;
}

function joinNames(prefix: string, name: string): string {
  return prefix === '' ? name : `${prefix}_${name}`;
}
