import type { DisclosureRecord } from '../loaders/releases.ts';

/** How a release was protected: the record frozen with it, under the names of the schema. */
export const DisclosureControl = {
  maximumNoise: ({ maximum }: DisclosureRecord) => maximum,
  noiseVariance: ({ variance }: DisclosureRecord) => variance,
  largestSuppressed: ({ suppressed }: DisclosureRecord) => suppressed,
};
