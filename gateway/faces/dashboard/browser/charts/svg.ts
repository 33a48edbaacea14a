const SVG = 'http://www.w3.org/2000/svg' as const;

/** An element of SVG with its attributes and what is in it. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly SVGElement[] = [],
): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...children);
  return made;
}
