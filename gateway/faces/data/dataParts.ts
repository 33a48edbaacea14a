import type { AskParts } from '../ask/askSaved.ts';
import type { Assets } from '../assets/readAssets.ts';
import type { SavedFile } from '../operations/savedFile.ts';

/** What the downloads stand on. */
export interface DataParts {
  readonly asking: AskParts;
  readonly files: readonly SavedFile[];
  /** Without them there are files and no pages. */
  readonly assets: Assets | undefined;
}
