import {
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLError,
  type GraphQLOutputType,
} from 'graphql';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { FieldShape } from './answerShape.ts';
import { BlamedPaths, type Path } from './blamedPaths.ts';
import { fitsLeaf } from './leaf.ts';

/** A null where the schema promises a value: it takes the nearest nullable place above with it. */
const BROKEN = Symbol('broken promise');

type Json = Record<string, unknown>;

interface Completion {
  readonly blamed: BlamedPaths;
  readonly agencyOf: (owner: string) => string;
}

function blame(completion: Completion, shape: FieldShape, path: Path): void {
  if (completion.blamed.has(path)) return;
  const agencies = shape.owners.map(completion.agencyOf);
  const agency = agencies.join(' or ');
  const only = agencies.length === 1 ? { agency } : {};
  completion.blamed.add(
    catalogued('AGENCY_ANSWER_INVALID', { agency }, { path: [...path], ...only }),
  );
}

function completeList(completion: Completion, list: unknown, place: Place): unknown {
  if (!Array.isArray(list)) {
    blame(completion, place.shape, place.path);
    return null;
  }
  for (const [index, item] of list.entries()) {
    place.path.push(index);
    list[index] = complete(completion, item, place);
    place.path.pop();
    if (list[index] === BROKEN) return null;
  }
  return list;
}

function completeObject(completion: Completion, value: unknown, place: Place): unknown {
  if (typeof value !== 'object' || Array.isArray(value)) {
    blame(completion, place.shape, place.path);
    return null;
  }
  const object = value as Json;
  for (const key of Object.keys(object)) {
    const shape = place.shape.fields.get(key);
    if (shape === undefined) continue;
    place.path.push(key);
    object[key] = complete(completion, object[key], { shape, type: shape.type, path: place.path });
    place.path.pop();
    if (object[key] === BROKEN) return null;
  }
  return object;
}

interface Place {
  readonly shape: FieldShape;
  readonly type: GraphQLOutputType;
  readonly path: Path;
}

function completeNonNull(completion: Completion, value: unknown, place: Place): unknown {
  if (value !== null && value !== undefined) return value;
  blame(completion, place.shape, place.path);
  return BROKEN;
}

function complete(completion: Completion, value: unknown, place: Place): unknown {
  const { type } = place;
  if (isNonNullType(type)) {
    const inner = complete(completion, value, { ...place, type: type.ofType });
    return completeNonNull(completion, inner, place);
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) return completeList(completion, value, { ...place, type: type.ofType });
  if (!isLeafType(type)) return completeObject(completion, value, place);
  if (fitsLeaf(type, value)) return value;
  blame(completion, place.shape, place.path);
  return null;
}

/**
 * Holds the agencies' merged data against the schema, in place: a value that does not fit becomes null, a null where the
 * schema promises a value takes its parent with it, and each has an error. What an error explains already gets no second.
 * @param agencyOf the agency code of a `join__Graph` name.
 */
export function completeAnswer(
  answer: { data: Json; errors: readonly GraphQLError[] },
  shape: FieldShape,
  agencyOf: (owner: string) => string,
): { data: Json | null; errors: readonly GraphQLError[] } {
  const completion = { blamed: new BlamedPaths(answer.errors, shape), agencyOf };
  const data = completeObject(completion, answer.data, { shape, type: shape.type, path: [] });
  return { data: data as Json | null, errors: completion.blamed.errors };
}
