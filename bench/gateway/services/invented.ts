/** A whole number below `below`, always the same for the same parts: what the services of the bench answer is invented. */
export function invented(below: number, ...parts: readonly number[]): number {
  let hash = 2_166_136_261;
  for (const part of parts) hash = Math.imul(hash ^ part, 16_777_619) + 0x9e37_79b9;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85eb_ca6b);
  return (hash >>> 8) % below;
}

/** One of the words, always the same for the same parts. */
export function oneOf(words: readonly string[], ...parts: readonly number[]): string {
  return words[invented(words.length, ...parts)] ?? '';
}
