import { isEnumType, isSpecifiedScalarType, type GraphQLLeafType } from 'graphql';
import { unfit, type Completer, type CompleteValue } from './completer.ts';
import type { Place } from './place.ts';

/** Each is a function of its own, so that the engine below compiles a check that never meets another kind of value. */
const SPECIFIED: Readonly<Record<string, (place: Place) => CompleteValue>> = {
  Int: (place) => (value, blames) =>
    typeof value === 'number' && (value | 0) === value ? value : unfit(place, value, blames),
  Float: (place) => (value, blames) =>
    typeof value === 'number' && Number.isFinite(value) ? value : unfit(place, value, blames),
  String: (place) => (value, blames) =>
    typeof value === 'string' ? value : unfit(place, value, blames),
  Boolean: (place) => (value, blames) =>
    typeof value === 'boolean' ? value : unfit(place, value, blames),
  // An integer that is not safe was rounded when it was read: it names something else by now.
  ID: (place) => (value, blames) => {
    if (typeof value === 'string') return value;
    return Number.isSafeInteger(value) ? String(value) : unfit(place, value, blames);
  },
};

/** The extension of a custom scalar whose values are words: a number, or a text of no more than so many characters. */
export const IS_WORD = 'isWord';
const LONGEST_WORD = 200;

/** Whatever the form of the scalar is: in an object, a list or a long text an agency's inside could leave. */
function word(place: Place): CompleteValue {
  return (value, blames) => {
    if (typeof value === 'string' && value.length <= LONGEST_WORD) return value;
    return Number.isFinite(value) ? value : unfit(place, value, blames);
  };
}

/** Of a scalar that is not known here any value is one. */
function anyJson(place: Place): CompleteValue {
  return (value, blames) =>
    value === null || value === undefined ? unfit(place, value, blames) : value;
}

function oneOf(names: ReadonlySet<unknown>, place: Place): CompleteValue {
  return (value, blames) => (names.has(value) ? value : unfit(place, value, blames));
}

function completeOf(type: GraphQLLeafType, place: Place): CompleteValue {
  if (isEnumType(type)) return oneOf(new Set(type.getValues().map(({ name }) => name)), place);
  const specified = isSpecifiedScalarType(type) ? SPECIFIED[type.name] : undefined;
  if (specified) return specified(place);
  return (type.extensions[IS_WORD] === true ? word : anyJson)(place);
}

/** A place of scalars or enum values. */
export function compileLeaf(type: GraphQLLeafType, place: Place): Completer {
  return { complete: completeOf(type, place), below: () => undefined };
}
