import { useSyncExternalStore } from 'react';
import { type Connection, connection, onConnection } from './connection.ts';

/** How the connection to the gateway stands. */
export function useConnection(): Connection {
  return useSyncExternalStore(onConnection, connection);
}
