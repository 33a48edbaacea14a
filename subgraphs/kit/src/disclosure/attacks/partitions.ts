import { type Attacked, spread } from './attacked.ts';
import type { FamilyGroups } from './familyGroups.ts';
import type { GroupSet } from './groupSets.ts';
import type { Refinement } from './refinement.ts';

/** A cell of a table as a set of people. */
export interface CellSet {
  /** Undefined when nobody is in it. */
  readonly set: GroupSet | undefined;
  /** Whether its size can be read, with noise or without. */
  readonly open: boolean;
}

/** A group with the cells of one table that cut it up without rest: all open, and nobody in two of them. */
export interface Partition {
  readonly whole: GroupSet;
  readonly cells: readonly CellSet[];
}

/** What partitions are made from: `exact` names the sets whose size is known without noise. */
export interface PartitionMeans {
  readonly groups: FamilyGroups;
  readonly refine: Refinement;
  readonly exact: ReadonlySet<string>;
}

/** For one table, a function from dimensions to the partitions of their groups; none where the table cuts across them. */
export function partitionsBy(
  { shape, released }: Attacked,
  number: number,
  { groups, refine, exact }: PartitionMeans,
): (dimensions: readonly number[]) => readonly Partition[] {
  const own = shape.tables[number]?.dimensions ?? [];
  const cells = (released[number] ?? []).map((cell) => {
    const codes = spread(own, cell.codes);
    const set = groups.setAt(own, codes);
    return { codes, set, open: cell.value !== null || exact.has(set?.name ?? '') };
  });
  return (dimensions) => {
    const coarsen = refine(own, dimensions);
    if (!coarsen) return [];
    const parts = new Map<string, { codes: readonly number[]; cells: CellSet[] }>();
    for (const cell of cells) {
      const codes = coarsen(cell.codes);
      if (!codes) continue;
      const part = parts.get(codes.join()) ?? { codes, cells: [] };
      part.cells.push(cell);
      parts.set(codes.join(), part);
    }
    return [...parts.values()].flatMap((part) => {
      const whole = groups.setAt(dimensions, spread(dimensions, part.codes));
      return whole && isWhole(whole, part.cells) ? [{ whole, cells: part.cells }] : [];
    });
  };
}

function isWhole({ members }: GroupSet, cells: readonly CellSet[]): boolean {
  const inside = cells.reduce((sum, { set }) => sum + (set?.members.length ?? 0), 0);
  return cells.every(({ open }) => open) && inside === members.length;
}
