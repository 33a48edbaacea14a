import { randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import { type AgencyName, databaseName } from '@alianza/kit/agencies';
import { type AgencyUrls, inDatabase, type Role, ROLES } from '@alianza/kit/database/urls';
import { withClient } from '@alianza/kit/database/withClient';
import { copyDatabase } from './copyDatabase.ts';
import { type Stage, testDatabases } from './testDatabases.ts';

export interface Clone {
  readonly urls: AgencyUrls;
  /** Removes the copy, also from under connections left open. */
  drop(): Promise<void>;
}

/** A copy of an agency's database, roles included, that one test may write to as it likes. */
export async function cloneAgency(agency: AgencyName, stage: Stage = 'world'): Promise<Clone> {
  const { adminUrl, agencies } = await testDatabases(stage);
  const prefix = databaseName(agency);
  const target = `${prefix}_${randomBytes(6).toString('hex')}`;
  await copyDatabase(adminUrl, { source: `${prefix}_${stage}`, target, prefix });
  const urls = ROLES.map((role): [Role, string] => [
    role,
    inDatabase(agencies[agency][role], target),
  ]);
  return {
    urls: Object.fromEntries(urls) as AgencyUrls,
    drop: () =>
      withClient(adminUrl, async (admin) => {
        await admin.query(`drop database ${escapeIdentifier(target)} with (force)`);
      }),
  };
}
