import type { InvalidOperation } from '../engine/invalidOperation.ts';
import { formatError } from '../formatError.ts';
import type { MediaType } from './mediaType.ts';
import type { Sent } from './send.ts';

/** The answer to an operation that cannot run, with each of its errors. */
export function invalid({ errors }: InvalidOperation, mediaType: MediaType): Sent {
  return {
    status: 400,
    headers: { 'content-type': mediaType, 'cache-control': 'no-store' },
    body: [JSON.stringify({ errors: errors.map((error) => formatError(error.toJSON())) })],
  };
}
