import type { Knex } from 'knex';
import type { Publication } from './publication.ts';
import { ReleaseRefused } from './releaseRefused.ts';

/**
 * A register with a single real record is protected in earnest: not with the demonstration's keys, which stand in the
 * source, nor with noise of the caller's own, which no audit sees.
 */
export async function refuseUnprotected(
  transaction: Knex.Transaction,
  { family, keys, noise }: Publication,
): Promise<void> {
  if (!(await holdsReal(transaction))) return;
  if (keys.demonstration)
    throw new ReleaseRefused(
      `${family.id}: the register holds real records and the keys are the demonstration's, which everybody knows. Make keys of your own: npm run disclosure -- keys ${family.id.split('.')[0]}`,
    );
  if (noise)
    throw new ReleaseRefused(
      `${family.id}: the register holds real records, and noise of the caller’s own is for invented ones. Publish with the noise of the profile.`,
    );
}

/** Whether any extract was imported that is not marked as invented; a register nothing was imported to is taken as real. */
async function holdsReal(transaction: Knex.Transaction): Promise<boolean> {
  const { rows } = await transaction.raw<{ rows: { real: boolean }[] }>(
    'select coalesce(bool_or(not synthetic), true) as real from register.import',
  );
  return rows[0]?.real ?? true;
}
