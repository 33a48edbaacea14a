import type { Sourced } from '../loaders/rows.ts';

/** The one field of a sourced row whose name differs between file and schema. */
export const sourced = { sourceUrl: ({ source_url }: Sourced) => source_url };
