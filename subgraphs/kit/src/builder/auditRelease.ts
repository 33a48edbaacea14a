import type { Knex } from 'knex';
import { audit, type AuditReport } from '../disclosure/attacks/audit.ts';
import type { KnownTotal } from '../disclosure/attacks/attacked.ts';
import type { CellKey } from '../disclosure/cellKey.ts';
import type { NoiseLookup } from '../disclosure/noiseLookup.ts';
import { SMALLEST_GROUP } from '../disclosure/parameters.ts';
import { protectRecords } from '../disclosure/protect.ts';
import type { CountedRecord, FamilyShape, ProtectedTables } from '../disclosure/shape.ts';
import { MOST_SAMPLED, readRecords } from './auditRecords.ts';
import type { Vintages } from './earlierRelease.ts';
import { seededRandom } from './seededRandom.ts';

/** A built release and all that its attackers may know of it. */
export interface Audited {
  readonly shape: FamilyShape;
  readonly released: ProtectedTables;
  readonly noise: NoiseLookup;
  readonly cellKey: CellKey;
  /** js of the profile. */
  readonly suppressed: number;
  readonly known: readonly KnownTotal[];
  /** The release before and this one by what changed in between; null for a first release. */
  readonly vintages: Vintages | null;
}

/**
 * Runs the attacks on a release before it goes out, over the builder's own tables. The attacks that look at every group
 * see the release as it is; those that build it anew with decoys see, of a large register, a sample protected by the
 * same rules: with fewer people in each cell the same family tells more of each, so that what passes there passes for
 * all. A register too large to be held is a sample for all attacks.
 */
export async function auditRelease(
  transaction: Knex.Transaction,
  { shape, released, vintages, ...means }: Audited,
): Promise<AuditReport> {
  const { records: held, keys, sampled } = await readRecords(transaction, shape);
  const protect = (records: readonly CountedRecord[]) =>
    protectRecords(shape, records, {
      ...means,
      recordKey: (unit) => keys[unit] ?? 0,
      guards: { base: SMALLEST_GROUP, nearDuplicate: SMALLEST_GROUP },
    });
  const whole = { shape, records: held, released: sampled ? protect(held) : released };
  const records = held.filter(({ unit }) => unit < MOST_SAMPLED);
  const part = records.length < held.length ? protect(records) : whole.released;
  return audit({
    ...means,
    shape,
    records,
    released: part,
    whole,
    protect,
    random: seededRandom(SEED),
    vintages,
  });
}

/** Any will do; the same one finds the same, so that a report can be had again. */
const SEED = 1;
