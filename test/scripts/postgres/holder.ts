import { startPostgres } from '../../../scripts/postgres/startPostgres.ts';

// A process of its own that holds the cluster of a folder until it is told to stop, or is killed.
const postgres = await startPostgres({ folder: process.argv[2] ?? '', durable: true });
process.once('message', () => void postgres.stop().then(() => process.exit(0)));
process.send?.(postgres.adminUrl);
