import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGENCIES, type AgencyName, databaseName } from '@alianza/kit/agencies';
import { openCredentials } from '@alianza/kit/database/credentials';
import { provision } from '@alianza/kit/database/provision';
import type { AgencyUrls } from '@alianza/kit/database/urls';
import { type RunningPostgres, startPostgres } from '../../../scripts/postgres/startPostgres.ts';
import { copyDatabase } from './copyDatabase.ts';
import { seedWorld } from './seedWorld.ts';
import type { TestDatabases } from './testDatabases.ts';

// The process behind the door of openTestCluster.mjs: one throw-away cluster with the five agencies' databases.

const folder = mkdtempSync(join(tmpdir(), 'alianza-test-'));
chmodSync(folder, 0o755);
const postgres = await startPostgres({ folder, durable: false });
process.once('disconnect', () => void postgres.stop());
process.send?.({ databases: await prepare(postgres) });

/** Builds every agency's database once, and keeps an untouched copy that tests copy theirs from. */
async function prepare({ adminUrl }: RunningPostgres): Promise<TestDatabases> {
  const credentials = openCredentials(join(folder, 'credentials.json'));
  const entries = await Promise.all(
    AGENCIES.map(async (agency): Promise<[AgencyName, AgencyUrls]> => [
      agency,
      await provision(agency, adminUrl, credentials),
    ]),
  );
  const agencies = Object.fromEntries(entries) as Record<AgencyName, AgencyUrls>;
  await seedWorld(agencies, folder);
  await Promise.all(AGENCIES.map((agency) => keepTemplate(adminUrl, agency)));
  return { adminUrl, agencies };
}

async function keepTemplate(adminUrl: string, agency: AgencyName): Promise<void> {
  const prefix = databaseName(agency);
  await copyDatabase(adminUrl, { source: prefix, target: `${prefix}_template`, prefix });
}
