import type { Answer } from './answer.ts';
import { noAnswer, readAnswer } from './readAnswer.ts';
import type { TypedOperation } from './typedOperation.ts';

export type { Answer, AnswerError } from './answer.ts';
export type { TypedOperation } from './typedOperation.ts';

/** How a gateway is asked: with an analyst's token, by another `fetch`, until a signal ends it. */
export interface Options {
  readonly token?: string;
  readonly fetch?: typeof fetch;
  readonly signal?: AbortSignal;
}

/** The variables of an operation; they may be left out when each has a default value. */
export type Given<Variables> = object extends Variables
  ? [variables?: Variables]
  : [variables: Variables];

/** A gateway that can be asked. */
export interface Alianza {
  /** Asks an operation. It never throws for what the gateway or the network says: that is in `errors`, beside what came. */
  ask<Data, Variables>(
    operation: TypedOperation<Data, Variables>,
    ...given: Given<Variables>
  ): Promise<Answer<Data>>;
}

/** The gateway at an address, e.g. `http://127.0.0.1:4000`. */
export function alianza(url: string, options: Options = {}): Alianza {
  const { token, fetch: send = fetch, signal = null } = options;
  const headers = new Headers({ accept: 'application/graphql-response+json' });
  if (token !== undefined) headers.set('authorization', `Bearer ${token}`);
  const get = (address: string) => send(address, { headers, signal });
  const post = (address: string, body: string) => {
    const typed = new Headers([...headers, ['content-type', 'application/json']]);
    return send(address, { method: 'POST', headers: typed, body, signal });
  };
  return {
    async ask({ name, text }, ...[variables = {}]) {
      const graphql = new URL('/graphql', url).href;
      const asked = JSON.stringify(variables);
      try {
        const response = name
          ? await get(`${graphql}?${new URLSearchParams({ documentId: name, variables: asked })}`)
          : await post(graphql, `{"query":${JSON.stringify(text)},"variables":${asked}}`);
        return await readAnswer(response);
      } catch (error) {
        return noAnswer(`${url} cannot be asked: ${String(error)}`);
      }
    },
  };
}
