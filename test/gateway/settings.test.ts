import { describe, expect, it } from '@jest/globals';
import { readSettings } from '../../gateway/src/settings.ts';

describe('The settings of the gateway', () => {
  it('are safe without any', () => {
    expect(readSettings([], {})).toMatchObject({
      supergraphFile: expect.stringMatching(/schema[/\\]supergraph\.graphql$/),
      host: '127.0.0.1',
      port: 4000,
      open: false,
      limits: { agencyTimeoutMs: 1500, cost: expect.any(Number) },
    });
  });

  it('take the port from the flag before the environment', () => {
    expect(readSettings([], { PORT: '5001' })?.port).toBe(5001);
    expect(readSettings(['--port', '6001'], { PORT: '5001' })?.port).toBe(6001);
  });

  it('take an empty secret for none', () => {
    expect(readSettings([], { TIER_SECRET: '' })?.tierSecret).toBeUndefined();
    expect(readSettings([], { TIER_SECRET: 'a'.repeat(32) })?.tierSecret).toHaveLength(32);
  });

  it('are none when help is asked for', () => {
    expect(readSettings(['--help'], {})).toBeUndefined();
  });

  it.each([
    [['--port', 'four'], {}, '--port must be a whole number from 0 to 65535, not "four".'],
    [['--port', '70000'], {}, '--port must be a whole number from 0 to 65535, not "70000".'],
    [[], { PORT: ' ' }, 'PORT must be a whole number from 0 to 65535, not " ".'],
    [[], { SUBGRAPH_TIMEOUT_MS: '-1' }, 'SUBGRAPH_TIMEOUT_MS must be a whole number'],
    [[], { TIER_SECRET: 'a'.repeat(31) }, 'TIER_SECRET has fewer than 32 characters'],
    [[], { TIER_SECRET: '', REDIS_URL: 'redis://127.0.0.1' }, 'TIER_SECRET is not'],
    [['--opne'], {}, 'Run with --help to see the flags.'],
    [['--open'], { NODE_ENV: 'production' }, '--open answers anybody without limits'],
  ])('refuse %j with %j', (args, env, message) => {
    expect(() => readSettings(args, env)).toThrow(message);
  });
});
