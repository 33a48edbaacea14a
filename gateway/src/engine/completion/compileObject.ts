import { isObject } from '../../isObject.ts';
import { Answer } from './answer.ts';
import { nothing, unfit, type Completer, type CompleteValue } from './completer.ts';
import type { Place } from './place.ts';

type Json = Readonly<Record<string, unknown>>;

/** One field asked of an object, by its response key. */
export interface Field extends Completer {
  readonly key: string;
  /** Whether any object has something under this key, so that only a look at its own properties tells. */
  readonly isInherited: boolean;
}

/** The fields asked of one type of object, in the order of the answer. */
export type Fields = readonly Field[];

/** Which fields are asked of the objects of one place, by their runtime type. */
export interface FieldsOf {
  /** By the `__typename` that the agencies sent, if any; `undefined` when no object of the place can be so. */
  readonly sent: (typename: unknown) => Fields | undefined;
  /** What is asked of any object that the place can hold. */
  readonly any: () => Fields;
}

function own(object: Json, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}

function completeOf(place: Place, fieldsOf: FieldsOf): CompleteValue {
  return (value, blames) => {
    const fields = isObject(value) ? fieldsOf.sent(value['__typename']) : undefined;
    if (fields === undefined) return unfit(place, value, blames);
    const answer = new Answer();
    for (const { key, isInherited, complete } of fields) {
      const sent = isInherited ? own(value as Json, key) : (value as Json)[key];
      const part = complete(sent, blames);
      if (part === undefined) return nothing(place);
      answer[key] = part;
    }
    return answer;
  };
}

/** A place of objects. */
export function compileObject(place: Place, fieldsOf: FieldsOf): Completer {
  return {
    complete: completeOf(place, fieldsOf),
    below(segment, value) {
      const known = isObject(value) ? fieldsOf.sent(value['__typename']) : undefined;
      return (known ?? fieldsOf.any()).find(({ key }) => key === segment);
    },
  };
}
