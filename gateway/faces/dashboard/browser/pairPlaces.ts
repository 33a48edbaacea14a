/** Marks a department everywhere when it is pointed at or focused anywhere: in both maps, in the tiles and in the table. */
export function pairPlaces(view: HTMLElement): void {
  const mark = ({ target }: Event) => {
    const code = placeAt(target)?.dataset['place'];
    for (const one of view.querySelectorAll<HTMLElement>('[data-place]'))
      one.classList.toggle('is-on', code !== undefined && one.dataset['place'] === code);
  };
  for (const event of ['pointerover', 'pointerleave', 'focusin', 'focusout'])
    view.addEventListener(event, mark);
  view.addEventListener('click', ({ target }) => {
    const place = placeAt(target);
    if (place && !(target as Element).closest('a, tr'))
      view.querySelector<HTMLAnchorElement>(`a[data-code="${place.dataset['place']}"]`)?.click();
  });
}

function placeAt(target: EventTarget | null): HTMLElement | SVGElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
}
