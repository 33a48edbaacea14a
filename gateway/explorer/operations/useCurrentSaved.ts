import { useGraphiQL } from '@graphiql/react';
import type { SavedFile } from '../../faces/operations/savedFile.ts';
import { useExplorer } from '../page/explorerContext.ts';

/** The saved operation that is open in the editor, as it was saved. */
export function useCurrentSaved(): SavedFile | undefined {
  const { savedFiles } = useExplorer();
  const query = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
  return savedFiles.find(({ text }) => text === query);
}
