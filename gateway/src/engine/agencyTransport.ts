import { Pool } from 'undici';
import { signTier } from '@alianza/kit/server/tierHeader';
import type { Tier } from '@alianza/kit/server/tier';
import type { Agency } from './agencies.ts';

/** How long and how much the gateway takes from one agency in one request. */
export interface AgencyLimits {
  /** Milliseconds from sending the request to having the whole answer. */
  readonly timeoutMs: number;
  /** Bytes of one answer. */
  readonly answerBytes: number;
  /** Signs who reads; without it everybody is the public. */
  readonly tierSecret?: string | undefined;
}

/** What one GraphQL request to an agency carries. */
export interface AgencyRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>> | undefined;
  readonly operationName?: string | undefined;
  readonly tier: Tier;
}

/** An agency's answer as it came: nothing has been believed yet. */
export interface RawAnswer {
  readonly status: number;
  readonly body: string;
}

/** The wire to one agency: `send` rejects when it does not answer within its limits. */
export interface AgencyTransport {
  send(request: AgencyRequest, signal?: AbortSignal): Promise<RawAnswer>;
  close(): Promise<void>;
}

/** Connections kept open to one agency; more requests than this wait for a free one. */
const CONNECTIONS = 64;

async function readWithin(body: AsyncIterable<Buffer>, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > limit) throw new Error(`answer larger than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A keep-alive wire to the agency's own service. */
export function openTransport(agency: Agency, limits: AgencyLimits): AgencyTransport {
  const { origin, pathname, search } = new URL(agency.url);
  const pool = new Pool(origin, { connections: CONNECTIONS, pipelining: 1 });
  return {
    async send({ tier, ...request }, signal) {
      const deadline = AbortSignal.timeout(limits.timeoutMs);
      const { statusCode, body } = await pool.request({
        method: 'POST',
        path: `${pathname}${search}`,
        // Of the caller's own headers nothing goes on.
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          ...signTier(limits.tierSecret, { tier, agency: agency.name }),
        },
        body: JSON.stringify(request),
        signal: signal ? AbortSignal.any([signal, deadline]) : deadline,
      });
      return { status: statusCode, body: await readWithin(body, limits.answerBytes) };
    },
    close: () => pool.destroy(),
  };
}
