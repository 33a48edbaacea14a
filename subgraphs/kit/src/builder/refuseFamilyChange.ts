import type { CodesByDimension } from '../release/codes.ts';
import { type DatasetFamily, TIME_DIMENSIONS } from '../release/family.ts';
import { ReleaseRefused } from './releaseRefused.ts';

/** What a release froze of its family. */
export interface FrozenFamily {
  readonly unit: string;
  readonly tables: readonly { readonly name: string; readonly dimensions: readonly string[] }[];
  readonly dimensions: readonly {
    readonly name: string;
    readonly codes: readonly { readonly code: string }[];
  }[];
  readonly disclosure: { readonly profile: string };
}

/**
 * A family stays as it is under its id: another table, code or profile would publish the same people a second way, and
 * what is common to both ways can be worked out. Only time goes on: years and periods may be added at the end.
 */
export function refuseFamilyChange(
  frozen: FrozenFamily,
  { id, unit, tables, profile }: DatasetFamily,
  codes: CodesByDimension,
): void {
  const changed = [
    frozen.unit !== unit && 'its unit of count',
    frozen.disclosure.profile !== profile && 'its noise profile',
    JSON.stringify(frozen.tables.map((table) => [table.name, table.dimensions])) !==
      JSON.stringify(Object.entries(tables)) && 'its tables',
    ...dimensionChanges(frozen, codes),
  ].filter((change) => change !== false);
  if (changed.length === 0) return;
  throw new ReleaseRefused(
    `${id} has releases, and the family now changes ${changed.join(', ')} (R4: a closed family). Publish the new family as a dataset with an id of its own that begins with periods this one has not published: the same people in both would be drawn twice. Nothing was published.`,
  );
}

function dimensionChanges(
  { dimensions }: FrozenFamily,
  codes: CodesByDimension,
): readonly string[] {
  const before = new Map(dimensions.map(({ name, codes: list }) => [name, list]));
  if (JSON.stringify([...before.keys()]) !== JSON.stringify(Object.keys(codes)))
    return ['its dimensions'];
  return Object.entries(codes).flatMap(([name, list]) => {
    const old = (before.get(name) ?? []).map(({ code }) => code);
    const now = list.map(({ code }) => code);
    const same = TIME_DIMENSIONS.includes(name) ? now.slice(0, old.length) : now;
    return JSON.stringify(same) === JSON.stringify(old) ? [] : [`the codes of "${name}"`];
  });
}
