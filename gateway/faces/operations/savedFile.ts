import type { Words } from '../words/language.ts';

/** A saved operation as people meet it: one file of `schema/operations`, with what its header says. */
export interface SavedFile {
  /** Its operation's name, which is also its file's. */
  readonly name: string;
  /** The topic: the folder it lies in, empty at the top. */
  readonly folder: string;
  readonly title: Words;
  readonly description: Words;
  /** The whole file. */
  readonly text: string;
}
