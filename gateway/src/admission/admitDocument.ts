import type { DocumentNode } from 'graphql';
import type { Limits } from '../limits.ts';
import { aliases } from './rules/aliases.ts';
import { depth } from './rules/depth.ts';
import { directives } from './rules/directives.ts';
import { directivesInPlace } from './rules/directivesInPlace.ts';
import { fragments } from './rules/fragments.ts';
import { operations } from './rules/operations.ts';
import { overlaps } from './rules/overlaps.ts';
import { rootFields } from './rules/rootFields.ts';
import { selections } from './rules/selections.ts';
import { definitionsIn } from './definitions.ts';
import { tooLarge } from './tooLarge.ts';

/** In this order: each is linear in the document once those before it have passed. */
const RULES = [
  operations,
  fragments,
  directives,
  directivesInPlace,
  selections,
  depth,
  rootFields,
  aliases,
  overlaps,
] as const;

/** The limits of a document that has been parsed. */
export type DocumentLimits = Pick<Limits, (typeof RULES)[number]['limit']>;

/**
 * Lets a parsed document pass, before it is validated, when it is within every limit.
 * @throws OPERATION_TOO_LARGE, naming the first limit it breaks.
 */
export function admitDocument(document: DocumentNode, limits: DocumentLimits): void {
  const definitions = definitionsIn(document);
  for (const rule of RULES) {
    const counted = rule.count(document, definitions);
    const limit = limits[rule.limit];
    if (counted > limit) throw tooLarge(counted, rule.what, limit);
  }
}
