import { cellKeyer } from '../disclosure/cellKey.ts';
import { latticeOf } from '../disclosure/lattice.ts';
import { noiseSource } from '../disclosure/noiseOf.ts';
import { SMALLEST_GROUP } from '../disclosure/parameters.ts';
import { protectCounts } from '../disclosure/protect.ts';
import type { FamilyShape, ProtectedTables } from '../disclosure/shape.ts';
import { type TableUse, utilityOf } from '../disclosure/utility.ts';
import type { CodesByDimension } from '../release/codes.ts';
import type { UnitOfCount } from '../release/family.ts';
import { type Counting, countGroups } from './counts.ts';
import { declaredCells } from './declaredCells.ts';
import { familyShape } from './familyShape.ts';
import { blockedGroups } from './members.ts';
import type { DatasetMemory } from './memory.ts';
import type { Publication } from './publication.ts';
import { refuseDuplicates } from './refuseDuplicates.ts';
import { type Connections, fillUnits } from './unitTable.ts';
import { holdCorrections, type Corrections } from './vintage.ts';

/** A release before it is written: protected cells, and what the build saw. No true count is in it. */
export interface BuiltRelease {
  readonly shape: FamilyShape;
  readonly tables: ProtectedTables;
  readonly use: readonly TableUse[];
  readonly outsidePeriod: number;
  readonly openPeriod: number;
  readonly corrections: Corrections;
}

/** What is measured of the units: how many there are. */
export const MEASURE = 'count';

export interface BuildTerms {
  readonly publication: Publication;
  readonly codes: CodesByDimension;
  readonly memory: DatasetMemory | undefined;
}

/** Units of these are persons, so several rows of one count once in a cell; the others are events, each its own unit. */
const PERSONS: ReadonlySet<UnitOfCount> = new Set(['VICTIM', 'REGISTERED_PERSON']);

/** Whether the rows of a dataset are persons' or events. */
export function countingOf(unit: UnitOfCount): Counting {
  return PERSONS.has(unit) ? 'PERSONS' : 'EVENTS';
}

/**
 * Register → cells: units with their record keys, corrections held (R3), counts of the whole family in one pass, guards
 * (R1, R2), noise. The same register and keys give the same cells on any machine.
 */
export async function buildRelease(
  connections: Connections,
  { publication, codes, memory }: BuildTerms,
): Promise<BuiltRelease> {
  const { target } = connections;
  const { family, keys, cutOff, noise = noiseSource } = publication;
  const counting = countingOf(family.unit);
  const shape = familyShape(family, codes);
  const lattice = latticeOf(shape);
  const leftOut = await fillUnits(connections, publication, codes);
  if (counting === 'EVENTS') await refuseDuplicates(target, family);
  const corrections = await holdCorrections(target, {
    dataset: family.id,
    cutOff,
    counting,
    memory,
    lattice,
    codes,
    smallest: SMALLEST_GROUP,
  });
  const counts = await countGroups(target, lattice, counting);
  const blocked = await blockedGroups(target, {
    lattice,
    counts,
    counting,
    smallest: SMALLEST_GROUP,
  });
  const drawn = protectCounts(
    { lattice, counts, blocked },
    {
      noise: noise(family.profile),
      cellKey: cellKeyer(keys, family.id, MEASURE),
      guards: { base: SMALLEST_GROUP, nearDuplicate: SMALLEST_GROUP },
    },
  );
  const tables = declaredCells({ family, shape, lattice, counts, cutOff }, drawn);
  const use = utilityOf({ shape, lattice, counts, released: tables });
  const { outsidePeriod, openPeriod } = leftOut;
  return { shape, tables, use, outsidePeriod, openPeriod, corrections };
}
