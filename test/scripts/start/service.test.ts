import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readLimits } from '../../../gateway/src/limits.ts';
import { GRACE_MS, startService } from '../../../scripts/start/service.ts';

const fixture = (name: string) => ({
  name: `test-${name}`,
  module: `test/scripts/start/fixtures/${name}.ts`,
  environment: { GIVEN: 'yes' },
});

describe('A service', () => {
  beforeEach(() => {
    process.env['DATABASE_URL_POLICE'] = 'postgres://administrator:secret@127.0.0.1/postgres';
    process.env['RECORD_KEY'] = 'CANARY';
    process.env['OTHER_SECRET'] = 'CANARY';
    process.env['OTHER_TOKENS'] = 'CANARY';
    process.env['MAX_TOKENS'] = '900';
  });

  afterEach(() => {
    delete process.env['DATABASE_URL_POLICE'];
    delete process.env['RECORD_KEY'];
    delete process.env['OTHER_SECRET'];
    delete process.env['OTHER_TOKENS'];
    delete process.env['MAX_TOKENS'];
  });

  it('gets what it needs, no administrator’s address and no secret of anybody else', async () => {
    const service = await startService(fixture('answering'));
    expect(service.url.split(' ').toSorted()).toEqual(['GIVEN', 'MAX_TOKENS']);
    await service.stop();
  });

  it('tells what ended it', async () => {
    const service = await startService(fixture('answering'));
    await service.stop();
    expect(await service.ended).toBe('code 0');
  });

  it('is reported with its last words when it does not start', async () => {
    await expect(startService(fixture('failing'))).rejects.toThrow(
      /^test-failing did not start: Port 1 is taken\. \(.*test-failing\.log\)$/,
    );
  });

  it('has longer to end than a gateway gives its answers', () => {
    expect(GRACE_MS).toBeGreaterThan(readLimits({}).drainMs);
  });

  it('is ended outright when it does not end by itself', async () => {
    const service = await startService(fixture('stubborn'));
    await service.stop();
    expect(await service.ended).toBe('SIGKILL');
  });
});
