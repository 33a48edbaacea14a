/** The page's colours, as a chart needs them. */
export interface Inks {
  readonly text: string;
  readonly line: string;
  readonly mark: string;
  readonly margin: string;
}

/** Reads the colours that hold where a chart stands. */
export function inksOf(element: HTMLElement): Inks {
  const style = getComputedStyle(element);
  const ink = (name: string) => style.getPropertyValue(name).trim();
  return { text: ink('--ink2'), line: ink('--line'), mark: ink('--link'), margin: ink('--ink') };
}
