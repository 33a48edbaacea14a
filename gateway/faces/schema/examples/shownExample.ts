import { Kind, print, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';
import type { Example } from './exampleOf.ts';
import { shownAnswer } from './shownAnswer.ts';

/** A saved operation's answer, as far as an example needs it. */
export interface AskedAnswer {
  readonly data: unknown;
  /** Codes of the errors that came with it. */
  readonly codes: readonly string[];
}

/** An example as a page shows it. */
export interface ShownExample {
  readonly operation: string;
  readonly query: string;
  /** The variables the excerpt uses, with the values the operation has for them. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The answer as text; undefined when none came. */
  readonly answer: string | undefined;
  /** Why a part, or all, of the answer is missing. */
  readonly code: string | undefined;
  /** Whether a release behind the answer is invented. */
  readonly isSynthetic: boolean;
}

/** Puts together what is shown of an example and of its answer. */
export function shownExample({ operation, excerpt }: Example, asked: AskedAnswer): ShownExample {
  const { data, codes } = asked;
  const shown = data === null ? undefined : shownAnswer(data, excerpt.selectionSet);
  return {
    operation,
    query: print({ kind: Kind.DOCUMENT, definitions: [excerpt] }),
    variables: variablesOf(excerpt),
    answer: shown === undefined ? undefined : JSON.stringify({ data: shown }, null, 2),
    code: codes[0],
    isSynthetic: hasSynthetic(data),
  };
}

function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode) {
  const given = variableDefinitions.map(({ variable, defaultValue }) => [
    variable.name.value,
    defaultValue ? valueFromASTUntyped(defaultValue) : null,
  ]);
  return Object.fromEntries(given.filter(([, value]) => value !== null)) as Readonly<
    Record<string, unknown>
  >;
}

function hasSynthetic(data: unknown): boolean {
  if (typeof data !== 'object' || data === null) return false;
  return Object.entries(data).some(
    ([key, value]) => (key === 'synthetic' && value === true) || hasSynthetic(value),
  );
}
