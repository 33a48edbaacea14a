import type { Knex } from 'knex';
import type { AuditReport } from '../disclosure/attacks/audit.ts';
import type { KnownTotal } from '../disclosure/attacks/attacked.ts';
import { cellKeyer } from '../disclosure/cellKey.ts';
import { noiseSource } from '../disclosure/noiseOf.ts';
import { PROFILES } from '../disclosure/parameters.ts';
import type { FamilyShape } from '../disclosure/shape.ts';
import { auditRelease } from './auditRelease.ts';
import type { BuiltRelease } from './buildRelease.ts';
import { compareVintages } from './earlierRelease.ts';
import type { Publication, PublishedTotal } from './publication.ts';
import { MEASURE } from './buildRelease.ts';

/** Audits a release that has just been built, against the release before it where there is one. */
export async function auditBuilt(
  transaction: Knex.Transaction,
  { family, keys, publishedTotals = [] }: Publication,
  { built, latest }: { readonly built: BuiltRelease; readonly latest: number | undefined },
): Promise<AuditReport> {
  const { shape, tables, corrections } = built;
  const { differing } = corrections;
  return auditRelease(transaction, {
    shape,
    released: tables,
    noise: noiseSource(family.profile),
    cellKey: cellKeyer(keys, family.id, MEASURE),
    suppressed: PROFILES[family.profile].suppressed,
    known: publishedTotals
      .filter(({ dataset }) => dataset === family.id)
      .flatMap((total) => knownTotal(shape, total)),
    vintages:
      differing && latest !== undefined
        ? await compareVintages(transaction, {
            shape,
            released: tables,
            dataset: family.id,
            latest,
            differing,
          })
        : null,
  });
}

/** A published total as a cell of the family; nothing where the family has no such cell. */
function knownTotal(shape: FamilyShape, { table, codes, value }: PublishedTotal): KnownTotal[] {
  const place = shape.tables.findIndex(({ name }) => name === table);
  const ordinals = (shape.tables[place]?.dimensions ?? []).map((dimension) => {
    const { name = '', codes: list = [] } = shape.dimensions[dimension] ?? {};
    return list.indexOf(codes[name] ?? '');
  });
  return place < 0 || ordinals.includes(-1) ? [] : [{ table: place, codes: ordinals, value }];
}
