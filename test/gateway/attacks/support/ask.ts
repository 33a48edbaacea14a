import { request, type Agent, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http';

/** One HTTP request to the gateway. */
export interface Ask {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: OutgoingHttpHeaders | undefined;
  readonly body?: string | Buffer | undefined;
  readonly localAddress?: string;
  readonly agent?: Agent | false;
  readonly signal?: AbortSignal | undefined;
}

/** Its answer. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

/** A GraphQL request as most send it. */
export function question(query: string, others: Readonly<Record<string, unknown>> = {}): Ask {
  return {
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, ...others }),
  };
}

/** Sends a request; rejects when the connection ends before an answer. */
export function ask(port: number, { body, ...options }: Ask): Promise<Answer> {
  const all = { host: '127.0.0.1', port, method: 'POST', path: '/graphql', ...options };
  return new Promise((resolve, reject) => {
    const asked = request(all, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => void chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

/** The catalogued code of the first error in an answer. */
export function codeOf({ text }: Answer): string | undefined {
  const { errors } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[] };
  return errors?.[0]?.extensions?.code;
}
