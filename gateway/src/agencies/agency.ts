/** One agency's service as the supergraph and the environment know it. */
export interface Agency {
  /** The service's name in the supergraph, for example `foreign-affairs`. */
  readonly name: string;
  /** The code callers meet, for example `FOREIGN_AFFAIRS`. */
  readonly code: string;
  readonly url: string;
}

/** The agency code of a service name: upper case, with underscores. */
export function agencyCode(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
