import type { Episode } from '../episodes/episode.ts';
import type { Person } from '../people.ts';
import type { Random } from '../random.ts';

/** Share of routes that are opened for a person who had one before: our assumption, no figure was found. */
const RETURNS = 0.06;
/** Days after which a former route no longer makes the new one a second one: 24 months. */
const WITHIN = 730;
const EARLIEST = 30;

/** Remembers for whom routes were opened, and now and then lets one of them come back. */
export interface Returning {
  /** The person of an episode: as a rule its own, sometimes one who had a route in the two years before. */
  readonly personOf: (episode: Episode, random: Random) => Person;
}

export function createReturning(): Returning {
  const former: { readonly person: Person; readonly day: number; readonly modality: string }[] = [];
  const candidate = ({ knownDay, modality }: Episode, random: Random) => {
    const among = former.filter(
      (each) =>
        each.modality === modality &&
        knownDay - each.day >= EARLIEST &&
        knownDay - each.day <= WITHIN,
    );
    return among[random.between(0, Math.max(among.length - 1, 0))]?.person;
  };
  return {
    personOf: (episode, random) => {
      const returned = random.chance(RETURNS) ? candidate(episode, random) : undefined;
      const person = returned ?? episode.person;
      former.push({ person, day: episode.knownDay, modality: episode.modality });
      return person;
    },
  };
}
