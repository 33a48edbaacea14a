/**
 * Identifiers are joined with a zero byte before they are hashed, so that no two pairs give the same bytes.
 * @throws RangeError if one holds a zero byte itself.
 */
export function assertSeparable(identifier: string): void {
  if (identifier.includes('\0'))
    throw new RangeError(
      'An identifier holds a zero byte, which separates identifiers: take it out.',
    );
}
