import { ERRORS, type ErrorCode } from './catalogue.ts';

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** One detail of an error: a word, a number, or the words of a short list. */
export type Detail = string | number | readonly string[];

/** The details that the sentence of a code needs, named as its placeholders. */
export type Details<Code extends ErrorCode> = Readonly<
  Record<Placeholders<(typeof ERRORS)[Code]['sentence']>, Detail>
>;

const PLACEHOLDER = /\{([a-z]+)\}/g;

/** The names of the details that the sentence of `code` needs. */
export function detailNames(code: ErrorCode): string[] {
  return [...ERRORS[code].sentence.matchAll(PLACEHOLDER)].flatMap(([, name]) => name ?? []);
}

/** The sentence of `code`, with its details written in. A detail that is missing reads as "…". */
export function sentence(code: ErrorCode, details: Readonly<Record<string, Detail>>): string {
  return ERRORS[code].sentence.replace(PLACEHOLDER, (_, name: string) => {
    const detail = details[name];
    return typeof detail === 'object' ? detail.join(', ') : String(detail ?? '…');
  });
}
