import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { send, type Sent } from '../../../gateway/src/http/send.ts';

describe('An answer is sent byte for byte', () => {
  let server: Server;
  let body: Sent['body'];
  beforeAll(async () => {
    server = createServer((_, response) => send(response, { status: 200, headers: {}, body }));
    await once(server.listen(0, '127.0.0.1'), 'listening');
  });
  afterAll(() => void server.close());

  async function received(parts: Sent['body']): Promise<Buffer> {
    body = parts;
    const { port } = server.address() as AddressInfo;
    return Buffer.from(await (await fetch(`http://127.0.0.1:${port}/`)).arrayBuffer());
  }

  /** What is no text in any encoding of Unicode, as in a Parquet file. */
  const BYTES = Buffer.from([0x50, 0x41, 0x52, 0x31, 0xff, 0xfe, 0x00, 0x80, 0xc0]);

  it.each([
    ['text', ['{"data":', 'null}']],
    ['bytes of text between text', ['{"data":', Buffer.from('"Nariño"'), '}']],
    ['many bytes of text between text', ['"', Buffer.from('ñ'.repeat(20_000)), '"']],
    ['a few bytes that are no text', [BYTES]],
    ['many bytes that are no text', [Buffer.alloc(40_000, BYTES)]],
    ['nothing', []],
  ])('when it is %s', async (_, parts) => {
    const whole = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
    expect((await received(parts)).equals(whole)).toBe(true);
  });
});
