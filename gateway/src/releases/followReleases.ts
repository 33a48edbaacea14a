import type { Agency } from '../agencies/agency.ts';
import { followAgency, type FollowOptions, type SeenSchedules } from './followAgency.ts';
import type { Reading, Readings } from './reading.ts';
import type { Seen } from './seen.ts';

/** The release schedules of all agencies, followed. */
export interface ReleaseFollower {
  /** The state to read each agency in, now. Cheap: called once a request. */
  read(): Readings;
  /** What was seen of the schedules, so that whoever follows them next finds out what they take back. */
  seen(): SeenSchedules;
  close(): Promise<void>;
}

/** What `followReleases` needs; without a secret no feed can be believed, and none is followed. */
export interface FollowReleasesOptions extends Omit<FollowOptions, 'secret' | 'now'> {
  readonly secret: string | undefined;
  readonly now?: () => number;
}

/** Follows the release schedules of the agencies, from now on and until closed. */
export function followReleases(
  agencies: readonly Agency[],
  { secret, now = () => performance.now(), ...options }: FollowReleasesOptions,
): ReleaseFollower {
  const followed = secret === undefined ? [] : agencies;
  const followers = followed.map(
    (agency) =>
      [agency.name, followAgency(agency, { ...options, secret: secret ?? '', now })] as const,
  );
  return {
    read() {
      const at = now();
      const readings = new Map<string, Reading>();
      for (const [service, follower] of followers) {
        const reading = follower.read(at);
        if (reading) readings.set(service, reading);
      }
      return readings;
    },
    seen() {
      const all = new Map<string, Seen>();
      for (const [service, follower] of followers) {
        const seen = follower.seen();
        if (seen) all.set(service, seen);
      }
      return all;
    },
    async close() {
      await Promise.all(followers.map(([, follower]) => follower.close()));
    },
  };
}
