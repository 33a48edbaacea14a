import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Where a machine keeps its analyst's token, and the gateway's file of digests beside it. */
export interface TokenFiles {
  readonly token: string;
  readonly digests: string;
}

/**
 * Keeps one analyst's token on this machine: 32 random bytes in base64url, made once and readable by its owner only,
 * and its SHA-256 where the gateway reads it.
 */
export function keepAnalystToken({ token, digests }: TokenFiles): void {
  if (!existsSync(token))
    writeFileSync(token, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  const digest = createHash('sha256').update(readFileSync(token, 'utf8').trim()).digest('hex');
  writeFileSync(digests, `# SHA-256 of the token in ${token}\n${digest}\n`, { mode: 0o600 });
}
