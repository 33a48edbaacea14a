import { catalogued } from '../errors/catalogued.ts';

/** Where in the graph an agency was reached from: nationally, in a place, or under an indicator; and as of when. */
export interface Scope {
  /** DIVIPOLA code of the department, or null for the whole country. */
  readonly department: string | null;
  /** Code of the indicator asked about, or null. */
  readonly indicator: string | null;
  /** Instant whose current releases are read; that of the whole request when null. */
  readonly asOf: Date | null;
}

interface AsOf {
  readonly asOf?: Date | null;
}

/** The agency at the root: the whole country. */
export function nationalScope(_root: unknown, asked: AsOf): Scope {
  return { department: null, indicator: null, asOf: instantOf(asked) };
}

/** The agency in a department. */
export function departmentScope({ code }: { readonly code: string }, asked: AsOf): Scope {
  return { department: code, indicator: null, asOf: instantOf(asked) };
}

/** The agency under an indicator. */
export function indicatorScope({ code }: { readonly code: string }, asked: AsOf): Scope {
  return { department: null, indicator: code, asOf: instantOf(asked) };
}

/** How far a caller's clock may run ahead of ours. */
const CLOCK_TOLERANCE_MS = 5_000;

/** What will be current at an instant to come is not known, so an answer for it could not be found again. */
function instantOf({ asOf }: AsOf): Date | null {
  if (asOf && asOf.getTime() > Date.now() + CLOCK_TOLERANCE_MS)
    throw catalogued('BAD_USER_INPUT', {
      reason: 'asOf lies in the future. Ask for an instant that has come, or leave asOf out.',
    });
  return asOf ?? null;
}
