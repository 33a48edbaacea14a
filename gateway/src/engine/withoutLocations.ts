import type { DocumentNode } from 'graphql';

/**
 * Takes the places in the text out of a document, in place. They hold every token of it, which is more than the document
 * itself; and in an operation that is kept they would be those of whoever spelled it first.
 */
export function withoutLocations(document: DocumentNode): DocumentNode {
  strip(document);
  return document;
}

function strip(node: object): void {
  const parts = node as Record<string, unknown>;
  if (parts['loc'] !== undefined) parts['loc'] = undefined;
  for (const part of Object.values(parts)) {
    if (typeof part === 'object' && part !== null) strip(part);
  }
}
