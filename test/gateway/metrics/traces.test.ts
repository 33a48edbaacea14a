import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { post, startFederation, type Federation } from '../fixtures/federation.ts';
import { startProcess } from '../fixtures/gatewayProcess.ts';

const TRACE = '0af7651916cd43dd8448eb211c80319c';
const CANARY = 'CANARY';
const QUERY = `query Named { departments { code ${CANARY}: police { offences } } }`;

/** The status of an answer, as a span has it. */
const statusOf = (status: number): string =>
  `{"key":"http.response.status_code","value":{"intValue":${status}}}`;

describe('The traces', () => {
  const received: string[] = [];
  let collector: Server;
  let federation: Federation;

  beforeAll(async () => {
    collector = createServer((request, response) => {
      let text = '';
      request.on('data', (chunk) => {
        text += String(chunk);
      });
      request.on('end', () => {
        received.push(text);
        response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
      });
    });
    await new Promise<void>((resolve) => {
      collector.listen(0, '127.0.0.1', resolve);
    });
    federation = await startFederation();
  });
  afterAll(async () => {
    await federation.close();
    collector.close();
  });

  type Ask = (url: string, headers: Readonly<Record<string, string>>) => Promise<unknown>;
  const usually: Ask = (url, headers) => post(url, { query: QUERY }, headers);

  async function askOnce(env: NodeJS.ProcessEnv, ask = usually) {
    const flags = ['--supergraph', federation.supergraphFile, '--port', '0'];
    const gateway = startProcess(flags, { LOG_LEVEL: 'silent', ...env });
    const traceparent = `00-${TRACE}-b7ad6b7169203331-01`;
    await ask((await gateway.url) ?? '', { traceparent, tracestate: `vendor=${CANARY}` });
    gateway.child.kill('SIGINT');
    await gateway.ended;
    return federation.agencies['police']?.headers.at(-1);
  }

  it('go to nobody without an address for them, and nothing goes on to the agencies', async () => {
    const headers = await askOnce({});
    expect(headers).not.toHaveProperty('traceparent');
    expect(headers).not.toHaveProperty('tracestate');
    expect(received).toEqual([]);
  });

  it('join the caller’s, go on to the agencies, and hold no more than names and codes', async () => {
    const { port } = collector.address() as AddressInfo;
    const headers = await askOnce({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` });
    expect(headers?.['traceparent']).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-01$`));
    expect(headers).not.toHaveProperty('tracestate');
    const sent = received.join('');
    expect(sent).toContain(TRACE);
    expect(sent).toContain('alianza-gateway');
    expect(sent).not.toContain(CANARY);
  });

  it.each<[string, Ask, string[]]>([
    [
      'is refused',
      (url, headers) => fetch(`${url}/graphql`, { method: 'PUT', headers }),
      [statusOf(405), 'METHOD_NOT_ALLOWED'],
    ],
    [
      'the server library answers',
      (url, headers) => post(url, { query: QUERY, extensions: {} }, headers),
      [statusOf(200)],
    ],
  ])('tell of a request that %s', async (_, ask, told) => {
    received.length = 0;
    const { port } = collector.address() as AddressInfo;
    await askOnce({ OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}` }, ask);
    const sent = received.join('');
    for (const part of [TRACE, ...told]) expect(sent).toContain(part);
    expect(sent).not.toContain(CANARY);
  });
});
