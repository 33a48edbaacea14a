import { escaped } from './escaped.ts';

/** Attributes that HTML or SVG calls otherwise than a view does; all others are called alike. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  htmlFor: 'for',
  tabIndex: 'tabindex',
  crossOrigin: 'crossorigin',
  strokeWidth: 'stroke-width',
  textAnchor: 'text-anchor',
};

/** Attributes that stand alone or not at all. */
const ALONE = new Set(['open', 'disabled', 'download', 'hidden', 'checked']);

/** What is no attribute. */
const OTHER = new Set(['children', 'key', 'defaultValue']);

type Props = Readonly<Record<string, unknown>>;

/** The attributes of an element, each with a space before it. An option is selected when its list's value is its own. */
export function attributesOf(tag: string, props: Props, chosen: unknown): string {
  const written = Object.entries(props)
    .filter(([name]) => !OTHER.has(name))
    .map(([name, value]) => attribute(name, value));
  const isChosen = tag === 'option' && chosen !== undefined && props['value'] === chosen;
  const selected = isChosen ? ' selected=""' : '';
  return `${written.join('')}${selected}`;
}

function attribute(name: string, value: unknown): string {
  const isTold = name.startsWith('aria-') || name.startsWith('data-');
  if (typeof value === 'boolean' && !isTold) return value && ALONE.has(name) ? ` ${name}=""` : '';
  return isText(value) ? ` ${NAMES[name] ?? name}="${escaped(String(value))}"` : '';
}

function isText(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
