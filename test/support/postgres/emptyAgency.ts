import type { AgencyName } from '@alianza/kit/agencies';
import { withClient } from '@alianza/kit/database/withClient';
import { type Clone, cloneAgency } from './cloneAgency.ts';

/** A database of an agency with its roles and nothing else, for a test that brings rows of its own. */
export async function emptyAgency(agency: AgencyName): Promise<Clone> {
  const clone = await cloneAgency(agency);
  await withClient(clone.urls.owner, async (owner) => {
    // The migrations' own tables stand in public, so it goes as well.
    await owner.query('drop schema if exists register, release, reference, public cascade');
    await owner.query('create schema public');
  });
  return clone;
}
