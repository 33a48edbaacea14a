/** Writes a part of the page anew and leaves the focus where it was: on the part of the same name. */
export function keepFocus(place: HTMLElement, write: () => void): void {
  const focused = document.activeElement;
  const found = focused && place.contains(focused) ? pathOf(focused) : undefined;
  write();
  if (found) place.querySelector<HTMLElement>(found)?.focus({ preventScroll: true });
}

function pathOf(element: Element): string | undefined {
  for (const name of ['name', 'id', 'data-code']) {
    const value = element.getAttribute(name);
    if (value !== null) return `${element.localName}[${name}="${CSS.escape(value)}"]`;
  }
  return undefined;
}
