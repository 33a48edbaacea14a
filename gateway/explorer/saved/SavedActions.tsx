import { useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useState } from 'react';
import type { SavedFile } from '../../faces/operations/savedFile.ts';
import { linkTo } from '../link/linkTo.ts';
import { readVariables } from '../link/readVariables.ts';
import { useExplorer } from '../page/explorerContext.ts';

/** What can be done with the saved operation that is open. */
export function SavedActions({ file }: { readonly file: SavedFile }) {
  const actions = useGraphiQLActions();
  const { language, words } = useExplorer();
  const variableEditor = useGraphiQL((state) => state.variableEditor);
  const [isCopied, setCopied] = useState(false);
  const { run: runWord, copyLink, copied, toResult } = words.saved;
  return (
    <div className="actions">
      <button type="button" className="button primary" onClick={() => actions.run()}>
        {runWord}
      </button>
      <button type="button" className="button" onClick={() => void copy()}>
        {copyLink}
      </button>
      <a className="button" href="#result">
        {toResult}
      </a>
      <p className="hint" role="status">
        {isCopied && copied}
      </p>
    </div>
  );

  async function copy(): Promise<void> {
    const variables = readVariables(variableEditor?.getValue() ?? '') ?? {};
    const address = linkTo({ operation: file.name, variables, language });
    history.replaceState(null, '', address);
    await navigator.clipboard.writeText(location.href);
    setCopied(true);
  }
}
