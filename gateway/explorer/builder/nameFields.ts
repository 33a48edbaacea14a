/** Gives every field of the builder the name of the argument it is for, or the words that stand before it. */
export function nameFields(builder: Element): void {
  for (const field of builder.querySelectorAll('input:not([aria-label]), select:not([aria-label])'))
    field.setAttribute('aria-label', nameOf(field));
}

function nameOf(field: Element): string {
  const argument = field.closest('[data-arg-name]')?.getAttribute('data-arg-name');
  return argument ?? field.parentElement?.textContent?.trim().slice(0, LONGEST) ?? '';
}

const LONGEST = 60;
