import { requestBytes } from '../load/requestBytes.ts';

/** A cheap question to one service, which no other caller's trouble is to be felt in. */
export const INNOCENT_QUESTION = requestBytes({
  query: 'query Innocent($code: ID!) { place(code: $code) { code name } }',
  operationName: 'Innocent',
  variables: { code: '5001' },
});
