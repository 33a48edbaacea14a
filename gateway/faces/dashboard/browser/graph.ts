import { Client, fetchExchange, type CombinedError, type DocumentInput } from '@urql/core';
import { ofExtensions } from '../ofExtensions.ts';
import type { Question, ViewAnswer } from '../view.ts';

/** Saved operations are asked by their names with GET, so that caches on the way may answer. */
const client = new Client({
  url: '/graphql',
  exchanges: [fetchExchange],
  preferGetMethod: 'force',
});

/** What became of a question: an answer, or whether nobody heard it or it was refused. */
export type Heard = ViewAnswer<unknown> | 'unheard' | 'refused';

/** Asks one saved operation. */
export async function ask({ name, variables }: Question): Promise<Heard> {
  const { data, error, extensions } = await client
    .query<object>(saved(name), variables)
    .toPromise();
  const errors = error?.graphQLErrors.map(plain) ?? [];
  if (data) return { data, errors, ...ofExtensions(extensions) };
  return errors.length > 0 ? 'refused' : 'unheard';
}

/** The client's errors are objects of its own, that know no `toJSON`. */
function plain({ message, path, extensions }: CombinedError['graphQLErrors'][number]) {
  return { message, extensions, ...(path && { path }) };
}

/** A document that is only a name. */
function saved(documentId: string): DocumentInput<object, Question['variables']> {
  return Object.assign({ kind: 'Document', definitions: [] } as never, { documentId });
}

/** Asks several at once; the worst that happens to one happens to all. */
export async function askAll(
  questions: Readonly<Record<string, Question>>,
): Promise<Readonly<Record<string, ViewAnswer<unknown>>> | 'unheard' | 'refused'> {
  const names = Object.keys(questions);
  const heard = await Promise.all(Object.values(questions).map(ask));
  if (heard.includes('unheard')) return 'unheard';
  if (heard.includes('refused')) return 'refused';
  return Object.fromEntries(names.map((name, at) => [name, heard[at] as ViewAnswer<unknown>]));
}
