import { until } from '../../scripts/postgres/until.ts';

/** A stream of Server-Sent Events as it comes. */
export interface Followed {
  readonly response: Response;
  changes(): number;
  heartbeats(): number;
  /** Resolves when the agency has ended the stream. */
  readonly ended: Promise<void>;
  leave(): void;
}

/** Follows an address, and resolves with the first answer. */
export async function follow(address: URL): Promise<Followed> {
  const leaving = new AbortController();
  const response = await fetch(address, { signal: leaving.signal });
  let text = '';
  const read = async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body ?? []) text += decoder.decode(chunk);
  };
  const ended = read().catch(() => undefined);
  const events = (wanted: string) => text.split('\n\n').filter((event) => event === wanted).length;
  return {
    response,
    changes: () => events('event: change\ndata:'),
    heartbeats: () => events(':'),
    ended,
    leave: () => leaving.abort(),
  };
}

/** Follows an address that hears every announcement from now on. */
export async function hearing(address: URL): Promise<Followed> {
  const followed = await follow(address);
  await until(() => followed.changes() === 1);
  return followed;
}
