import { takeLock } from '../../scripts/lock.ts';

// A process of its own that takes a lock and keeps it until it is killed.
await takeLock(process.argv[2] ?? '');
process.on('message', () => undefined);
process.send?.('taken');
