import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readAnalystTokens } from '../../../gateway/src/analystTokens.ts';
import { keepAnalystToken, type TokenFiles } from '../../../scripts/start/analystToken.ts';
import { subgraphEnvironment } from '../../../scripts/start/services.ts';
import { summary } from '../../../scripts/start/summary.ts';

describe('The analyst’s token of a machine', () => {
  let folder: string;
  let files: TokenFiles;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'alianza-token-'));
    files = { token: join(folder, 'analyst-token'), digests: join(folder, 'analyst-tokens') };
    keepAnalystToken(files);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const token = () => readFileSync(files.token, 'utf8').trim();

  it('is 32 random bytes that only their owner may read', () => {
    expect(Buffer.from(token(), 'base64url')).toHaveLength(32);
    for (const file of Object.values(files) as string[])
      expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  });

  it('is made once and kept', () => {
    const first = token();
    keepAnalystToken(files);
    expect(token()).toBe(first);
  });

  it('is known to the gateway by its digest, and the gateway’s file does not hold it', () => {
    const digest = createHash('sha256').update(token()).digest();
    expect(readAnalystTokens(files.digests)).toEqual([digest]);
    expect(readFileSync(files.digests, 'utf8')).not.toContain(token());
  });
});

describe('What npm start gives away', () => {
  it('is to a subgraph the reader’s address and the tier secret, and nothing else that is secret', () => {
    const urls = { owner: 'OWNER', reader: 'READER', importer: 'IMPORTER', builder: 'BUILDER' };
    expect(subgraphEnvironment(urls as never, 'TIER')).toEqual({
      READER_URL: 'READER',
      PORT: '0',
      TIER_SECRET: 'TIER',
    });
  });

  it('is to the terminal where the token lies and how it is sent', () => {
    const gateway = { name: 'gateway', url: 'http://127.0.0.1:4000' } as never;
    expect(summary(gateway, [])).toMatch(
      /^ {2}Authorization: Bearer <the line in .*analyst-token>$/m,
    );
  });
});
