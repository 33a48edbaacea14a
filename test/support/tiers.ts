import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tier } from '@alianza/kit/server/tier';

/** What gateway and subgraphs share in tests. */
export const TIER_SECRET = 'a secret of the tests, long enough to be one';

/** The token of the tests' analyst. */
export const TOKEN = 'the-token-of-the-analyst-in-tests';

/** Writes a file of analysts' tokens that holds the tests' analyst, and tells where. */
export function writeTokens(): string {
  const file = join(mkdtempSync(join(tmpdir(), 'alianza-tokens-')), 'analyst-tokens');
  const digest = createHash('sha256').update(TOKEN).digest('hex');
  writeFileSync(file, `# analysts\n\n${digest} # of the tests\n`);
  return file;
}

/** The headers by which a caller of the gateway is of a tier. */
export function callerHeaders(tier: Tier): Readonly<Record<string, string>> {
  return tier === 'ANALYST' ? { authorization: `Bearer ${TOKEN}` } : {};
}
