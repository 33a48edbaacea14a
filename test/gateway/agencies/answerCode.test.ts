import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from '@jest/globals';
import { CODE_HEADER } from '@alianza/kit/feed/codeHeader';
import { openAgencies } from '../../../gateway/src/agencies/openAgencies.ts';
import { agencyAt, noting, questionOf, WIRE_LIMITS } from '../fixtures/asking.ts';

it.each(['a'.repeat(64), undefined])(
  'an answer says by which code it was made when that is %j',
  async (code) => {
    const server = createServer((_request, response) => {
      if (code !== undefined) response.setHeader(CODE_HEADER, code);
      response.end('{"data":{}}');
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    const agencies = openAgencies([agencyAt('police', `http://127.0.0.1:${port}/graphql`)], {
      limits: WIRE_LIMITS,
      tierSecret: undefined,
      observer: noting(),
    });
    const answer = await agencies.ask('police', questionOf('{ a }'));
    expect(answer).toEqual({ data: {}, errors: [], code });
    await agencies.close();
    server.close();
  },
);
