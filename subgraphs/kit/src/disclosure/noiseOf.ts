import { type NoiseLookup, noiseLookup } from './noiseLookup.ts';
import { PROFILES, type Profile } from './parameters.ts';
import { perturbationTable } from './perturbationTable.ts';

const made = new Map<Profile, NoiseLookup>();

/** The noise of a profile; its table is solved once per process. */
export function noiseSource(profile: Profile): NoiseLookup {
  const known = made.get(profile) ?? noiseLookup(perturbationTable(PROFILES[profile]));
  made.set(profile, known);
  return known;
}
