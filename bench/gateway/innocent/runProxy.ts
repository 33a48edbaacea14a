import { once } from 'node:events';
import type { FaultKind } from '../../../test/gateway/fixtures/faultProxy.ts';
import { LOAD_CORE } from '../machine/cores.ts';
import { startPinned } from '../machine/startPinned.ts';

/** A way to one service that misbehaves when told to. */
export interface RunningProxy {
  readonly url: string;
  /** From the moment this resolves it misbehaves so, or with undefined no more. */
  fault(kind: FaultKind | undefined): Promise<void>;
  stop(): Promise<void>;
}

const MAIN = new URL('proxyMain.ts', import.meta.url).pathname;

/** Starts it before the service at `url`. */
export async function runProxy(url: string): Promise<RunningProxy> {
  const started = startPinned(LOAD_CORE, ['--import', 'tsx', MAIN, url], {});
  const { child } = started;
  const [message] = (await once(child, 'message')) as [{ readonly url: string }];
  return {
    url: message.url,
    async fault(kind) {
      const inForce = once(child, 'message');
      child.send({ fault: kind });
      await inForce;
    },
    stop: () => started.stop(),
  };
}
