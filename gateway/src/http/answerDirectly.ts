import type { GraphQLError } from 'graphql';
import { extensionsOf } from '../cache/currency.ts';
import { isNotModified } from '../cache/httpCaching.ts';
import type { KeptAnswers } from '../cache/keepAnswers.ts';
import { formatError } from '../formatError.ts';
import { answerAdmitted, cachingOf, type Admitted, type Answer } from './answerAdmitted.ts';
import type { MediaType } from './mediaType.ts';
import type { Sent } from './send.ts';

/** An admitted operation, and how its answer goes out. */
export interface Wanted {
  readonly admitted: Admitted;
  readonly mediaType: MediaType;
  readonly ifNoneMatch: string | undefined;
}

/** An answer, and the codes of its errors for log and metrics. */
export interface Answered {
  readonly sent: Sent;
  readonly errors: Answer['errors'];
}

/** Answers an admitted operation over HTTP. */
export async function answerDirectly(wanted: Wanted, kept: KeptAnswers): Promise<Answered> {
  const answer = await answerAdmitted(wanted.admitted, kept);
  return { sent: sentOf(wanted, answer), errors: answer.errors };
}

function sentOf({ admitted, mediaType, ifNoneMatch }: Wanted, answer: Answer): Sent {
  const headers = { 'content-type': mediaType, ...cachingOf(admitted, answer, mediaType) };
  const { etag } = headers as { etag?: string };
  if (isNotModified(ifNoneMatch, etag)) return { status: 304, headers, body: [] };
  return { status: 200, headers, body: bodyOf(admitted, answer) };
}

function bodyOf({ graph, operation, scope }: Admitted, { data, errors }: Answer): Sent['body'] {
  const extensions = extensionsOf(operation, { tells: graph.tellsReleases, scope });
  const before =
    errors.length > 0 ? `{"errors":${JSON.stringify(errors.map(formatted))},"data":` : '{"data":';
  return [before, data, extensions ? `,"extensions":${JSON.stringify(extensions)}}` : '}'];
}

function formatted(error: GraphQLError) {
  return formatError(error.toJSON());
}
