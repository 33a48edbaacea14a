import type { Tier } from '@alianza/kit/server/tier';
import type { RequestScope } from './requestScope.ts';

/** What the gateway knows of a request beside its operation. */
export interface GatewayContext {
  readonly tier: Tier;
  readonly scope: RequestScope;
}
