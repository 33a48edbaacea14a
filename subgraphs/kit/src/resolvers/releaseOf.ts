import type { AnnouncedRelease } from '../loaders/releases.ts';
import type { KitContext } from '../server/context.ts';

/** What is known of the release something was read from: its dataset and number. */
export interface FromRelease {
  readonly dataset: string;
  readonly release: number;
}

/** The release a cell or a figure was read from. */
export async function releaseOf(
  { dataset, release }: FromRelease,
  _: unknown,
  { loaders }: KitContext,
): Promise<AnnouncedRelease> {
  const found = (await loaders.releases.load(dataset)).find(({ number }) => number === release);
  if (!found)
    throw new TypeError(`Release ${release} of ${dataset} has cells but is not announced.`);
  return found;
}
