/*
 * What the browser's build puts in the place of React: a view is a pure function of answers, so all that is needed there is to
 * make its elements and write them as HTML (`markupOf`). It weighs a fiftieth of React.
 */

/** An element as a view makes it. */
export interface Element {
  readonly type: unknown;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Makes an element; a key means nothing where elements are written once. */
export function jsx(type: unknown, props: Element['props']): Element {
  return { type, props };
}

/** The same for an element with several children. */
export const jsxs = jsx;

/** Children without an element around them, by the mark that React knows them by. */
export const Fragment = Symbol.for('react.fragment');
