/** Calls back when what is on the page has been painted: the frame after the next begins only then. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(then)));
}
