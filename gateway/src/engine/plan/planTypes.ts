import type { PossibleTypes } from './possibleTypes.ts';

/** What the nodes of one plan must know of types. */
export interface PlanTypes {
  readonly possible: PossibleTypes;
  /** Whether no path of the plan has a type condition, so that all objects at one path meet the same fetches. */
  readonly mayShare: boolean;
}
