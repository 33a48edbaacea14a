import type { DocumentNode } from 'graphql';
import type { Limits } from '../limits.ts';
import type { Definitions } from './definitions.ts';

/** One thing that documents may have only so much of. */
export interface Rule<Name extends keyof Limits = keyof Limits> {
  /** The limit it is held to. */
  readonly limit: Name;
  /** What is counted, as the caller reads it: "The operation has 61 …". */
  readonly what: string;
  readonly count: (document: DocumentNode, definitions: Definitions) => number;
}
