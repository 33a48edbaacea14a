import type { Fetcher, FetcherParams } from '@graphiql/toolkit';
import { type Answer, keepAnswer } from './answers.ts';
import { noteAnswer, noteSilence } from './connection.ts';

/** Nobody answered; its message is what the editor shows. */
export class GatewayAway extends Error {}

/** How the explorer asks the graph; `away` is what it says when nobody answers. */
export function askGateway(away: string): Fetcher {
  return async (params, { headers = {} } = {}) => {
    const response = await send(params, headers);
    const answer = response && (await answerIn(response));
    if (!answer) {
      noteSilence();
      throw new GatewayAway(away);
    }
    noteAnswer();
    if (params.operationName !== 'IntrospectionQuery')
      keepAnswer({ ...asked(params), answer, tier: tierOf(headers, response) });
    return answer as { readonly data: Record<string, unknown> };
  };
}

function asked({ query, operationName }: FetcherParams) {
  return { query, operationName: operationName ?? undefined };
}

function send(
  { query, variables, operationName }: FetcherParams,
  headers: Readonly<Record<string, string>>,
): Promise<Response | undefined> {
  return fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables, operationName }),
  }).catch(() => undefined);
}

/** A balancer in front of a gateway that is gone answers with a page. */
async function answerIn(response: Response): Promise<Answer | undefined> {
  const type = response.headers.get('content-type') ?? '';
  return type.includes('json') ? ((await response.json()) as Answer) : undefined;
}

function tierOf(headers: Readonly<Record<string, string>>, { status }: Response) {
  if (status === 401) return 'REFUSED';
  return Object.keys(headers).some((name) => name.toLowerCase() === 'authorization')
    ? 'ANALYST'
    : 'PUBLIC';
}
