import { spanishTerm } from './spanishTerm.ts';
import type { Described } from './typeCard.ts';

/** What a part of a schema is built from. */
export interface Named {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** What a part of the schema says of itself. */
export function described({ name, description, deprecationReason }: Named): Described {
  const words = description ?? '';
  return {
    name,
    description: words,
    term: spanishTerm(words),
    deprecated: deprecationReason ?? undefined,
  };
}
