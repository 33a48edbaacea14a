import type { Response } from 'express';
import { ERRORS, type ErrorCode } from '@alianza/kit/errors/catalogue';
import { catalogued } from '@alianza/kit/errors/catalogued';
import type { Details } from '@alianza/kit/errors/sentence';

/** Answers a request that never became GraphQL with a catalogued error, in the shape of a GraphQL answer. */
export function refuse<Code extends ErrorCode>(
  response: Response,
  code: Code,
  details: Details<Code>,
): void {
  response.status(ERRORS[code].status).json({ errors: [catalogued(code, details).toJSON()] });
}
