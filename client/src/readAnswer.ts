import type { Answer, AnswerError } from './answer.ts';

interface RawError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly agency?: string };
}

interface RawAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly RawError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** Reads the answer of a gateway: what came is kept, and what did not is told. */
export async function readAnswer<Data>(response: Response): Promise<Answer<Data>> {
  const text = await response.text();
  const raw = parsed<Data>(text);
  if (!raw) return noAnswer(`The address answered with HTTP ${response.status} and no GraphQL.`);
  const { data = null, errors = [], extensions = {} } = raw;
  return { data, errors: errors.map(readError), extensions };
}

/** The answer of a gateway that did not answer. */
export function noAnswer(message: string): Answer<never> {
  const error = { message, path: [], code: 'NO_ANSWER', agency: undefined };
  return { data: null, errors: [error], extensions: {} };
}

function parsed<Data>(text: string): RawAnswer<Data> | undefined {
  try {
    const raw = JSON.parse(text) as RawAnswer<Data> | null;
    return raw && ('data' in raw || 'errors' in raw) ? raw : undefined;
  } catch {
    return undefined;
  }
}

function readError({ message, path = [], extensions = {} }: RawError): AnswerError {
  const { code = 'INTERNAL_SERVER_ERROR', agency } = extensions;
  return { message, path, code, agency };
}
