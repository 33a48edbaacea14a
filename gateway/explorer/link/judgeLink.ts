import { nearest } from '@alianza/kit/codes/nearest';
import type { SavedFile } from '../../faces/operations/savedFile.ts';
import type { Link } from './readLink.ts';

/** What is wrong with a link. */
export type LinkProblem =
  | { readonly kind: 'old'; readonly given: string; readonly nearest: SavedFile | undefined }
  | { readonly kind: 'broken' }
  | {
      readonly kind: 'strange';
      readonly names: readonly string[];
      readonly known: readonly string[];
    };

/** What a link opens, and what there is to say about it. */
export interface JudgedLink {
  readonly file?: SavedFile;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly problem?: LinkProblem;
}

/** Whom a link is held against. */
export interface Known {
  readonly savedFiles: readonly SavedFile[];
  /** The names of an operation's variables. */
  readonly namesOf: (file: SavedFile) => readonly string[];
}

/** What a link opens: as much of it as makes sense, with what does not. */
export function judgeLink(link: Link, { savedFiles, namesOf }: Known): JudgedLink {
  if (link.operation === null) return {};
  const file = savedFiles.find(({ name }) => name === link.operation);
  if (!file) return { problem: oldLink(link.operation, savedFiles) };
  if (link.isBroken) return { file, problem: { kind: 'broken' } };
  const known = namesOf(file);
  const given = Object.entries(link.variables ?? {});
  const strange = given.map(([name]) => name).filter((name) => !known.includes(name));
  const variables = Object.fromEntries(given.filter(([name]) => known.includes(name)));
  const problem = { kind: 'strange', names: strange, known } as const;
  return { file, variables, ...(strange.length > 0 && { problem }) };
}

/** A name that nobody knows is repeated, as far as a name can be long. */
const LONGEST_NAME = 60;

function oldLink(operation: string, savedFiles: readonly SavedFile[]): LinkProblem {
  const given = operation.slice(0, LONGEST_NAME);
  const near = nearest(
    given,
    savedFiles.map(({ name }) => name),
  );
  return { kind: 'old', given, nearest: savedFiles.find(({ name }) => name === near) };
}
