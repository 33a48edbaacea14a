import type { Tier } from '@alianza/kit/server/tier';

/** What the gateway knows of a request beside its operation. */
export interface GatewayContext {
  readonly tier: Tier;
}
