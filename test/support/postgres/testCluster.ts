import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGENCIES, type AgencyName, databaseName } from '@alianza/kit/agencies';
import { openCredentials } from '@alianza/kit/database/credentials';
import { provision } from '@alianza/kit/database/provision';
import type { AgencyUrls } from '@alianza/kit/database/urls';
import { startPostgres } from '../../../scripts/postgres/startPostgres.ts';
import { copyDatabase } from './copyDatabase.ts';
import type { TestDatabases } from './testDatabases.ts';

// The process behind the door of openTestCluster.mjs: one throw-away cluster with the five agencies' databases, first
// bare (roles and nothing else), then holding the world. Tests copy theirs from the templates kept of both.

const folder = mkdtempSync(join(tmpdir(), 'alianza-test-'));
chmodSync(folder, 0o755);
const postgres = await startPostgres({ folder, durable: false });
process.once('disconnect', () => void postgres.stop());

const databases: TestDatabases = {
  adminUrl: postgres.adminUrl,
  agencies: await provisionAll(),
  worldFolder: join(folder, 'world'),
};
await keepTemplates('bare');
tell({ stage: 'bare', databases });
tell({ stage: 'world', ...(await fillAll()) });

/** A run whose tests are over no longer listens. */
function tell(message: object): void {
  if (process.connected) process.send?.(message);
}

/** A world that cannot be made costs only the tests that ask for it. */
async function fillAll(): Promise<{ databases: TestDatabases } | { failure: string }> {
  try {
    const { seedWorld } = await import('./seedWorld.ts');
    await seedWorld(databases);
    await keepTemplates('world');
    return { databases };
  } catch (reason) {
    process.stderr.write(`${reason instanceof Error ? reason.stack : String(reason)}\n`);
    return { failure: 'Seeding the world failed.' };
  }
}

async function provisionAll(): Promise<TestDatabases['agencies']> {
  const credentials = openCredentials(join(folder, 'credentials.json'));
  const entries = await Promise.all(
    AGENCIES.map(async (agency): Promise<[AgencyName, AgencyUrls]> => [
      agency,
      await provision(agency, postgres.adminUrl, credentials),
    ]),
  );
  return Object.fromEntries(entries) as Record<AgencyName, AgencyUrls>;
}

async function keepTemplates(stage: 'bare' | 'world'): Promise<void> {
  for (const agency of AGENCIES) {
    const prefix = databaseName(agency);
    await copyDatabase(postgres.adminUrl, { source: prefix, target: `${prefix}_${stage}`, prefix });
  }
}
