import { catalogued } from '../errors/catalogued.ts';
import type { IncomingHeaders } from './tierHeader.ts';

/** The header by which the gateway names the instant that a whole request is read as of: epoch milliseconds. */
export const INSTANT_HEADER = 'alianza-instant';

/** As many digits as a date of the calendar needs, for three thousand years to come. */
const FORM = /^\d{1,14}$/;

/**
 * Reads the instant of a request from its headers; undefined, which is now, without the header.
 * @throws BAD_USER_INPUT when the header is there and is no instant: to read as of now instead would go unnoticed.
 */
export function readInstant(headers: IncomingHeaders): Date | undefined {
  const header = headers[INSTANT_HEADER];
  if (header === undefined) return undefined;
  if (FORM.test(String(header))) return new Date(Number(header));
  throw catalogued(
    'BAD_USER_INPUT',
    { reason: `${INSTANT_HEADER} should be epoch milliseconds, as 1767225600000.` },
    { wholeRequest: true },
  );
}
