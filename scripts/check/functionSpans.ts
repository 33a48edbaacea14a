import { parseSync } from '@swc/core';

/** Where a function begins and ends, in bytes from the start of its file. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

type Node = Readonly<Record<string, unknown>>;

const FUNCTIONS = new Set<unknown>([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ClassMethod',
  'PrivateMethod',
  'MethodProperty',
  'GetterProperty',
  'SetterProperty',
  'Constructor',
]);

/** Every function of a TypeScript text (with JSX when `tsx`) that has a block for a body. A `describe` block is a heading, not a function. */
export function functionSpans(text: string, tsx: boolean): readonly Span[] {
  // swc counts on from the file it parsed before; an empty one tells how far it has come.
  const base = parseSync('').span.start + 1;
  const tree: unknown = parseSync(text, { syntax: 'typescript', tsx });
  return functionsIn(tree).map(({ start, end }) => ({ start: start - base, end: end - base }));
}

function functionsIn(node: unknown): readonly Span[] {
  if (Array.isArray(node)) return node.flatMap(functionsIn);
  if (!isNode(node)) return [];
  const inner = Object.values(isDescribe(node) ? bodies(node) : node).flatMap(functionsIn);
  return isFunction(node) ? [node['span'] as Span, ...inner] : inner;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function isFunction({ type, body, function: method }: Node): boolean {
  const block = isNode(method) ? method['body'] : body;
  return FUNCTIONS.has(type) && isNode(block) && block['type'] === 'BlockStatement';
}

const HEADINGS: ReadonlySet<unknown> = new Set(['describe', 'describeInBrowser']);

/** `describe(…)`, `describe.each(…)(…)`, `describeInBrowser(…)`. */
function isDescribe({ type, callee }: Node): boolean {
  return type === 'CallExpression' && HEADINGS.has(rootName(callee));
}

function rootName(callee: unknown): unknown {
  if (!isNode(callee)) return undefined;
  return callee['value'] ?? rootName(callee['object'] ?? callee['callee']);
}

function bodies({ arguments: given }: Node): readonly unknown[] {
  return (given as readonly { readonly expression: Node }[]).map(
    ({ expression }) => expression['body'],
  );
}
