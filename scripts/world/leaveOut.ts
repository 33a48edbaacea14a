import type { DirtCount, DirtKind } from './dirt.ts';
import type { Random } from './random.ts';

/** Whether the agency leaves something out of this row; what it leaves out is counted as dirt. */
export type LeaveOut = (kind: DirtKind, share: number, random: Random) => boolean;

/** Opens the count. */
export function createLeaveOut(dirt: DirtCount): LeaveOut {
  return (kind, share, random) => {
    const gone = random.chance(share);
    if (gone) dirt[kind] += 1;
    return gone;
  };
}
