import { once } from 'node:events';
import { startPinned } from '../machine/startPinned.ts';

/** The running services of the bench. */
export interface RunningServices {
  readonly addresses: readonly { readonly name: string; readonly url: string }[];
  /** GraphQL requests that all services together have had since the start. */
  asked(): Promise<number>;
  stop(): Promise<void>;
}

const MAIN = new URL('main.ts', import.meta.url).pathname;

/** Starts the services in one process beside the load, away from the core of the gateways. */
export async function runServices(core: number, tierSecret: string): Promise<RunningServices> {
  const process = startPinned(core, ['--import', 'tsx', MAIN], { TIER_SECRET: tierSecret });
  const { child } = process;
  const [message] = (await once(child, 'message')) as [Pick<RunningServices, 'addresses'>];
  return {
    addresses: message.addresses,
    async asked() {
      const answer = once(child, 'message') as Promise<[{ readonly asked: number }]>;
      child.send('asked');
      return (await answer)[0].asked;
    },
    stop: () => process.stop(),
  };
}
