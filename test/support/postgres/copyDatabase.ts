import { escapeIdentifier } from 'pg';
import { restrictDatabase } from '@alianza/kit/database/restrictDatabase';
import { withClient } from '@alianza/kit/database/withClient';

export interface Copy {
  readonly source: string;
  readonly target: string;
  /** First part of the names of the roles, e.g. `police`; the copy is theirs as the source is. */
  readonly prefix: string;
}

/** Copies a database nobody is connected to, files and all, and closes the copy to everybody but its roles. */
export async function copyDatabase(
  adminUrl: string,
  { source, target, prefix }: Copy,
): Promise<void> {
  const [from, to, owner] = [source, target, `${prefix}_owner`].map((name) =>
    escapeIdentifier(name),
  );
  await withClient(adminUrl, async (admin) => {
    await admin.query(`create database ${to} owner ${owner} template ${from} strategy file_copy`);
    await restrictDatabase(admin, { database: target, prefix });
  });
}
