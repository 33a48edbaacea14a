import type { Response } from 'express';
import { ERRORS, type ErrorCode } from '../errors/catalogue.ts';
import { catalogued } from '../errors/catalogued.ts';
import type { Details } from '../errors/sentence.ts';

/** Answers a request that never became GraphQL with a catalogued error, in the shape of a GraphQL answer. */
export function refuse<Code extends ErrorCode>(
  response: Response,
  code: Code,
  details: Details<Code>,
): void {
  response.status(ERRORS[code].status).json({ errors: [catalogued(code, details).toJSON()] });
}
