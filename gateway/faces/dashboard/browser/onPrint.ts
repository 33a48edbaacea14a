/** Prints the page when somebody presses a button that offers it. */
export function onPrint(place: HTMLElement): void {
  place.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('[data-print]')) print();
  });
}
