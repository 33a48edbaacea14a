import type { FlatTable } from '../table/column.ts';

/** The newest release behind an agency's figures. */
export interface LastRelease {
  readonly effectiveAt: string;
  readonly cutOff: string;
}

const COLUMNS = ['section', 'dataset_current_effective_at', 'dataset_current_cut_off'] as const;

/** The newest release of each agency by its field at the root, from the table of the release calendar. */
export function lastReleases({ columns, rows }: FlatTable): ReadonlyMap<string, LastRelease> {
  const places = COLUMNS.map((name) => columns.findIndex((column) => column.name === name));
  const found = new Map<string, LastRelease>();
  for (const row of rows) {
    const [section, effectiveAt, cutOff] = places.map((at) => row[at]);
    if (typeof effectiveAt !== 'string' || typeof cutOff !== 'string') continue;
    const [agency = ''] = String(section).split('.');
    const before = found.get(agency);
    if (!before || before.effectiveAt < effectiveAt) found.set(agency, { effectiveAt, cutOff });
  }
  return found;
}

/** The newest of the releases that an operation's lists are read from. */
export function lastOf(
  sections: readonly string[],
  releases: ReadonlyMap<string, LastRelease>,
): LastRelease | undefined {
  const fields = new Set(sections.flatMap((section) => section.split('.')));
  return [...fields]
    .flatMap((field) => releases.get(field) ?? [])
    .toSorted((one, other) => (one.effectiveAt < other.effectiveAt ? 1 : -1))[0];
}
