import { readVariables } from './readVariables.ts';

/** What a link to the explorer asks for. */
export interface Link {
  /** A saved operation, by name. */
  readonly operation: string | null;
  /** Its variables; undefined when the link has none, or none that can be read. */
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** Whether the link has variables that cannot be read. */
  readonly isBroken: boolean;
}

/** Reads what follows the `?` of an address. */
export function readLink(search: string): Link {
  const asked = new URLSearchParams(search);
  const text = asked.get('variables');
  const variables = text === null ? undefined : readVariables(text);
  const isBroken = text !== null && variables === undefined;
  return { operation: asked.get('operation'), variables, isBroken };
}
