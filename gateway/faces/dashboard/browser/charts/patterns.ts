import { svg } from './svg.ts';

/** Patterns of the states, for shapes that a style cannot paint with a background; the style gives their colours. */
const LINES: Readonly<Record<string, { readonly size: number; readonly d: string }>> = {
  'pattern-hatched': { size: 24, d: 'M-6 6 6-6M0 24 24 0M18 30 30 18' },
  'pattern-crossed': { size: 22, d: 'M0 0 22 22M22 0 0 22' },
  'pattern-dotted': { size: 24, d: 'M6 6h.1M18 18h.1' },
};

/** The definitions of one drawing. Their names begin with its own, since each is in its agency's colour. */
export function patterns(prefix: string): SVGElement {
  const each = Object.entries(LINES).map(([name, { size, d }]) =>
    svg(
      'pattern',
      {
        id: `${prefix}-${name}`,
        class: name,
        width: size,
        height: size,
        patternUnits: 'userSpaceOnUse',
      },
      [svg('rect', { width: size, height: size }), svg('path', { d })],
    ),
  );
  return svg('defs', {}, each);
}

/** What a shape of that class is filled with; undefined when the style fills it. */
export function fillOf(prefix: string, paint: string): string | undefined {
  return Object.hasOwn(LINES, paint) ? `url(#${prefix}-${paint})` : undefined;
}
