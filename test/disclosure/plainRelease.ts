import type { Attacked } from '@alianza/kit/disclosure/attacks/attacked';
import { protectRecords } from '@alianza/kit/disclosure/protect';
import type { CountedRecord, FamilyShape } from '@alianza/kit/disclosure/shape';
import { protectionFrom } from './simulatedPeople.ts';

/** A noise that never adds anything: plain counts. */
export const NO_NOISE = { draw: () => 0 };

/** Both structural guards off: what an attack must find at once. */
export const GUARDS_OFF = { base: 0, nearDuplicate: 0 };

/** Records released as plain counts, with nothing withheld. */
export function plainRelease(shape: FamilyShape, records: readonly CountedRecord[]): Attacked {
  const protection = { ...protectionFrom('plain'), noise: NO_NOISE, guards: GUARDS_OFF };
  return { shape, records, released: protectRecords(shape, records, protection) };
}
