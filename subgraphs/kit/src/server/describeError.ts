/** What the log may say of a failure. A database's own message can quote rows, so of it only the SQLSTATE is kept. */
export interface ErrorDescription {
  readonly name: string;
  readonly message: string;
  /** Frames of our own code, without the message that stands above them. */
  readonly frames: readonly string[];
}

/** Describes an error for the log without anything that may come from a register or a request. */
export function describeError(error: unknown): ErrorDescription {
  if (!(error instanceof Error)) return { name: 'unknown', message: typeof error, frames: [] };
  const sqlState = 'severity' in error && 'code' in error ? String(error.code) : undefined;
  return {
    name: error.name,
    message: sqlState ? `SQLSTATE ${sqlState}` : error.message,
    frames: framesOf(error.stack ?? ''),
  };
}

function framesOf(stack: string): readonly string[] {
  return stack
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at ') && !line.includes('node_modules'));
}
