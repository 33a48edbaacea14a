import { Client } from 'pg';

const CONNECT_TIMEOUT_MS = 5_000;

/** Does the work over one connection of its own, and closes it. */
export async function withClient<Result>(
  url: string,
  work: (client: Client) => Promise<Result>,
): Promise<Result> {
  const client = new Client({
    connectionString: url,
    application_name: 'alianza provisioning',
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
  });
  // A server that goes away mid-work fails the statement as well; this only keeps the process up.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
