/** Where in the graph an agency was reached from: nationally, in a place, or under an indicator; and as of when. */
export interface Scope {
  /** DIVIPOLA code of the department, or null for the whole country. */
  readonly department: string | null;
  /** Code of the indicator asked about, or null. */
  readonly indicator: string | null;
  /** Instant whose current releases are read; now when null. */
  readonly asOf: Date | null;
}

interface AsOf {
  readonly asOf?: Date | null;
}

/** The agency at the root: the whole country. */
export function nationalScope(_root: unknown, { asOf }: AsOf): Scope {
  return { department: null, indicator: null, asOf: asOf ?? null };
}

/** The agency in a department. */
export function departmentScope({ code }: { readonly code: string }, { asOf }: AsOf): Scope {
  return { department: code, indicator: null, asOf: asOf ?? null };
}

/** The agency under an indicator. */
export function indicatorScope({ code }: { readonly code: string }, { asOf }: AsOf): Scope {
  return { department: null, indicator: code, asOf: asOf ?? null };
}
