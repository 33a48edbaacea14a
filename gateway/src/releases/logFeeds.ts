import type { Logger } from '../log.ts';
import type { Observer } from '../observer.ts';

/** A schedule that took back what it had announced is for people to look at: nothing of that agency is current until then. */
const LEVELS = { current: 'info', unverified: 'warn', regressed: 'error' } as const;

/** The same observer, with every change in what is known of a release schedule in the log as well. */
export function logFeeds(observer: Observer, log: Logger): Observer {
  return {
    ...observer,
    feed(agency, state) {
      log[LEVELS[state]]({ agency, state }, 'release schedule');
      observer.feed(agency, state);
    },
  };
}
