import type { Source } from './parts/sourcesInWords.ts';

/** Sources without those that say the same: an agency often publishes all its datasets under one number and cut-off. */
export function eachSourceOnce(sources: readonly Source[]): readonly Source[] {
  const named = sources.map((source) => [keyOf(source), source] as const);
  return [...new Map(named).values()];
}

function keyOf({ agency, release }: Source): string {
  return `${agency} ${release?.number} ${release?.cutOff}`;
}
