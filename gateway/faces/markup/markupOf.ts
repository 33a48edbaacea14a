import { attributesOf } from './attributesOf.ts';
import { escaped } from './escaped.ts';
import { Fragment, type Element } from './jsxRuntime.ts';

/** Elements that have no end. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'col', 'wbr']);

/** Writes what a view makes as HTML, just as React would write it. */
export function markupOf(node: unknown): string {
  return written(node, undefined);
}

/** `chosen` is the value of the list whose options are written. */
function written(node: unknown, chosen: unknown): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node === 'string') return escaped(node);
  if (typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map((part) => written(part, chosen)).join('');
  return element(node as Element, chosen);
}

function element({ type, props }: Element, chosen: unknown): string {
  if (type === Fragment) return written(props['children'], chosen);
  if (typeof type === 'function') return written((type as Component)(props), chosen);
  const tag = String(type);
  const start = `<${tag}${attributesOf(tag, props, chosen)}`;
  if (VOID.has(tag)) return `${start}/>`;
  const inside = tag === 'select' ? (props['defaultValue'] ?? chosen) : chosen;
  return `${start}>${written(props['children'], inside)}</${tag}>`;
}

type Component = (props: Element['props']) => unknown;
