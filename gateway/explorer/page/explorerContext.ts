import { createContext, useContext } from 'react';
import type { SavedFile } from '../../faces/operations/savedFile.ts';
import type { ExplorerWords } from '../../faces/words/explorer/words.ts';
import type { Language } from '../../faces/words/language.ts';

/** What every part of the explorer stands on. */
export interface ExplorerParts {
  readonly language: Language;
  readonly words: ExplorerWords;
  readonly savedFiles: readonly SavedFile[];
}

/** Carries the parts to the plugins, which the editor renders without properties. */
export const ExplorerContext = createContext<ExplorerParts | undefined>(undefined);

/** The parts. */
export function useExplorer(): ExplorerParts {
  const parts = useContext(ExplorerContext);
  if (!parts) throw new Error('ExplorerContext has no value here.');
  return parts;
}
