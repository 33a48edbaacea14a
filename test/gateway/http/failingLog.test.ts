import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Logger } from '../../../gateway/src/log.ts';
import { readSettings } from '../../../gateway/src/settings.ts';
import { startGateway, type RunningGateway } from '../../../gateway/src/startGateway.ts';
import { post, startFederation, type Federation } from '../fixtures/federation.ts';

const errors: unknown[] = [];
const log = {
  info: () => {
    throw new Error('the disk is full');
  },
  warn: () => undefined,
  error: (_: object, said: string) => void errors.push(said),
} as unknown as Logger;

let federation: Federation;
let gateway: RunningGateway;

beforeAll(async () => {
  federation = await startFederation();
  const flags = ['--port', '0', '--supergraph', federation.supergraphFile];
  const settings = readSettings(flags, {});
  if (settings === undefined) throw new Error('no settings');
  gateway = await startGateway(settings, log);
});
afterAll(async () => {
  await gateway.stop({ isHurried: true });
  await federation.close();
});

it('An answer that cannot be told of has been sent, and is sent once', async () => {
  const { status, body } = await post(gateway.url, { query: '{ __typename }' });
  expect([status, body]).toEqual([200, { data: { __typename: 'Query' } }]);
  expect(errors).toEqual(['an answer was sent and could not be told of']);
});
