/** The outlines of the departments, in the units of a drawing. */
export interface Outlines {
  readonly width: number;
  readonly height: number;
  /** Where the islands are shown. */
  readonly inset: Readonly<Record<'x' | 'y' | 'width' | 'height', number>>;
  /** Paths of SVG by code. */
  readonly paths: Readonly<Record<string, string>>;
}

let loaded: Promise<Outlines> | undefined;

/** Loads them once; the browser keeps them, as their address holds the hash of what they are. */
export function outlines(): Promise<Outlines> {
  loaded ??= load().catch((reason: unknown) => {
    loaded = undefined;
    throw reason;
  });
  return loaded;
}

async function load(): Promise<Outlines> {
  const address = document.getElementById('view')?.dataset['outlines'] ?? '';
  const response = await fetch(address);
  return (await response.json()) as Outlines;
}
