import { readFileSync } from 'node:fs';
import { StartRefused } from './startRefused.ts';

/**
 * The digests in a file of analysts' tokens: SHA-256 in 64 lower-case hexadecimal digits, one a line; `#` begins a comment.
 * Digests, so that whoever sees the file cannot read as an analyst.
 * @throws StartRefused when the file cannot be read or a line is no digest. The line is not repeated: it may be a token.
 */
export function readAnalystTokens(file: string): readonly Buffer[] {
  const lines = textOf(file).split('\n');
  return lines.flatMap((line, at) => {
    const digest = line.replace(/#.*/, '').trim();
    if (digest === '') return [];
    if (/^[0-9a-f]{64}$/.test(digest)) return [Buffer.from(digest, 'hex')];
    throw new StartRefused(
      `Line ${at + 1} of ${file} is not a SHA-256 in 64 lower-case hexadecimal digits. Write the digest of the token, never the token: printf %s "$TOKEN" | sha256sum`,
    );
  });
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartRefused(
      `ANALYST_TOKENS_FILE cannot be read (${(error as NodeJS.ErrnoException).code}): ${file}. Correct its path, or unset it.`,
    );
  }
}
