import type { GraphQLFormattedError } from 'graphql';
import { agencyNames } from './agencyNames.ts';
import { Refused } from './refused.ts';
import { refuse } from './refuse.ts';
import { REFUSALS } from '../words/data/refusals.ts';
import { say } from './say.ts';

/** Seconds after which an agency that did not answer may be asked again. */
const RETRY_SECONDS = 10;

/** Codes by which an agency says that the address is wrong, so that waiting does not help. */
const NOT_PUBLISHED: readonly unknown[] = ['TABLE_NOT_PUBLISHED', 'FILTER_NOT_IN_TABLE'];

/** Why no file can be made of an answer with these errors; undefined when one can. */
export function troubleIn(
  errors: readonly GraphQLFormattedError[],
  { partial }: { readonly partial: boolean },
): Refused | undefined {
  const wrong = errors.map(wrongAddress).find((each) => each !== undefined);
  if (wrong) return wrong;
  return partial || errors.length === 0 ? undefined : unavailable(errors);
}

function wrongAddress({ message, extensions }: GraphQLFormattedError): Refused | undefined {
  const code = extensions?.['code'];
  if (code === 'UNKNOWN_CODE') return unknownCode(extensions?.['details']);
  const reason = message.replace(/^A value in the request is not valid: /, '');
  if (code === 'BAD_USER_INPUT') return refuse('invalid', code, { reason });
  return NOT_PUBLISHED.includes(code)
    ? refuse('notPublished', 'BAD_USER_INPUT', { reason })
    : undefined;
}

/** A department is named by its digits; the gateway knows no ministry's lists. */
const DEPARTMENT = /^\d{2}$/;

function unknownCode(details: unknown): Refused {
  const {
    given = '',
    list = '',
    nearest = '',
  } = (details ?? {}) as Readonly<Record<string, string>>;
  const isDepartment = DEPARTMENT.test(given) && DEPARTMENT.test(nearest);
  const name = isDepartment ? 'unknownDepartment' : 'unknownCode';
  const { refusal } = refuse(name, 'UNKNOWN_CODE', { given, list, nearest });
  // What costs /graphql one part of an answer costs a file all of it.
  return new Refused({ ...refusal, status: 404 });
}

function unavailable(errors: readonly GraphQLFormattedError[]): Refused {
  const codes = [...new Set(errors.flatMap(({ extensions }) => agencyIn(extensions)))];
  const agencies = agencyNames(codes);
  const words = say(REFUSALS.unavailable, { agencies, seconds: RETRY_SECONDS });
  const details = { agencies: codes };
  return new Refused({
    status: 503,
    code: 'AGENCY_UNAVAILABLE',
    words,
    details,
    retryAfter: RETRY_SECONDS,
  });
}

function agencyIn(extensions: GraphQLFormattedError['extensions']): readonly string[] {
  const agency = extensions?.['agency'];
  return typeof agency === 'string' ? [agency] : [];
}
