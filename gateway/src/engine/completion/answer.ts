/**
 * An object of an answer. It has no `Object.prototype`, so that a key named `__proto__` is one as any other; and unlike what
 * `Object.create(null)` makes it is as fast as a plain object.
 */
export class Answer {
  [key: string]: unknown;
}

Object.setPrototypeOf(Answer.prototype, null);
