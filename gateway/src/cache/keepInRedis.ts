import { createClient, RESP_TYPES } from '@redis/client';
import type { Limits } from '../limits.ts';
import type { Observer } from '../observer.ts';
import type { KeptBytes } from './keptBytes.ts';
import { RedisCircuit } from './redisCircuit.ts';
import { sealing } from './sealed.ts';
import { within } from './within.ts';

/** Larger values take Redis longer than an agency takes to answer anew. */
const LARGEST_BYTES = 64_000;

const KEPT_SECONDS = 86_400;

/** The bundle's stamp: what another version of the gateway completed is not this one's answer. */
const BUILD = process.env['GATEWAY_BUILD'] ?? 'sources';

/** Milliseconds between two tries to connect, twice as many at most, so that many gateways do not try together. */
const RECONNECT_MS = 500;

/** Values kept in Redis, which all gateways share. */
export interface RedisStore extends KeptBytes {
  find(key: string): Promise<Buffer | undefined>;
  close(): void;
}

/**
 * @property url `redis://` or `rediss://`
 * @property secret seals the values: whoever can write to Redis can still not put an answer into anybody's mouth
 */
export interface RedisOptions {
  readonly url: string;
  readonly secret: string;
  readonly limits: Pick<Limits, 'redisTimeoutMs'>;
  readonly observer: Observer;
}

/** Connects to Redis. A Redis that is slow, frozen or gone finds nothing and keeps nothing, and is otherwise not noticed. */
export function keepInRedis({ url, secret, limits, observer }: RedisOptions): RedisStore {
  const client = connect(url, observer);
  const binary = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  const { seal, open } = sealing(`${secret} ${BUILD}`);
  const circuit = new RedisCircuit({
    timeoutMs: limits.redisTimeoutMs,
    isReady: () => client.isReady,
    ping: () => client.ping(),
    onChange: (isClosed) => observer.redis(isClosed ? 'up' : 'down'),
  });
  return {
    async find(key) {
      const sealed = await within(
        circuit.run(() => binary.get(nameOf(key))),
        circuit.patienceMs,
      );
      const bytes = sealed ? open(key, sealed) : undefined;
      observer.looked('redis', bytes !== undefined);
      return bytes;
    },
    keep(key, bytes) {
      if (bytes.length > LARGEST_BYTES) return;
      const expiration = { type: 'EX', value: KEPT_SECONDS } as const;
      void circuit.run(() => client.set(nameOf(key), seal(key, bytes), { expiration }));
    },
    close() {
      circuit.end();
      if (client.isOpen) client.destroy();
    },
  };
}

const nameOf = (key: string): string => `alianza:kept:${key}`;

function connect(url: string, observer: Observer) {
  const client = createClient({
    url,
    // A command without a connection fails at once instead of waiting for one.
    disableOfflineQueue: true,
    maintNotifications: 'disabled',
    socket: {
      connectTimeout: RECONNECT_MS,
      reconnectStrategy: () => RECONNECT_MS * (1 + Math.random()),
    },
  });
  client.on('ready', () => observer.redis('up'));
  client.on('error', () => observer.redis('down'));
  client.connect().catch(() => undefined);
  return client;
}
