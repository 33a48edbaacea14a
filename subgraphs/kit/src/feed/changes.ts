import type { RequestHandler, Response } from 'express';
import { refuse } from '../server/refuse.ts';
import type { ScheduleListener } from './listenToSchedule.ts';

/** Tells whoever follows that the schedule has changed. It is a hint to read `/releases`, and decides nothing. */
export interface Changes {
  /** `GET /releases/changes`: Server-Sent Events, `change` at each announcement and a comment each second. */
  readonly handler: RequestHandler;
  /** Ends every stream and the listening. */
  close(): Promise<void>;
}

/** More gateways than any agency has; each costs a connection. */
const MOST_FOLLOWERS = 64;
const HEARTBEAT_MS = 1_000;
const RETRY_SECONDS = 5;

const CHANGE = 'event: change\ndata:\n\n';
const HEARTBEAT = ':\n\n';

/**
 * Streams of changes, all from one ear.
 * @param listen begins to listen, when somebody follows for the first time. The first `change` a follower gets says that
 *   from then on every announcement reaches it.
 */
export function changes(listen: (onChange: () => void) => ScheduleListener): Changes {
  const followers = new Set<Response>();
  let listener: ScheduleListener | undefined;
  let isClosed = false;
  const tell = (event: string) => {
    for (const follower of followers) follower.write(event);
  };
  const heart = setInterval(() => tell(HEARTBEAT), HEARTBEAT_MS).unref();
  return {
    handler: (_request, response) => {
      if (isClosed || followers.size >= MOST_FOLLOWERS) {
        refuseFollower(response);
        return;
      }
      followers.add(response);
      response.once('close', () => followers.delete(response));
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      listener ??= listen(() => tell(CHANGE));
      response.write(listener.isListening() ? CHANGE : HEARTBEAT);
    },
    close: async () => {
      isClosed = true;
      clearInterval(heart);
      for (const follower of followers) follower.end();
      await listener?.close();
    },
  };
}

function refuseFollower(response: Response): void {
  response.setHeader('retry-after', RETRY_SECONDS);
  refuse(response, 'TOO_MANY_REQUESTS', {
    reason: `${MOST_FOLLOWERS} follow already, or the agency is stopping`,
    seconds: RETRY_SECONDS,
  });
}
