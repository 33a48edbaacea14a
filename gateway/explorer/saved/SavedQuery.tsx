import type { SavedFile } from '../../faces/operations/savedFile.ts';
import { useCurrentSaved } from '../operations/useCurrentSaved.ts';
import { useOpenSaved } from '../operations/useOpenSaved.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { SavedActions } from './SavedActions.tsx';

/** One saved operation: its title opens it; the open one says what it answers and what can be done with it. */
export function SavedQuery({ file }: { readonly file: SavedFile }) {
  const { language } = useExplorer();
  const open = useOpenSaved();
  const isCurrent = useCurrentSaved()?.name === file.name;
  return (
    <li className={isCurrent ? 'query current' : 'query'}>
      <button
        type="button"
        className="query-title"
        aria-current={isCurrent ? 'true' : undefined}
        disabled={!open}
        onClick={() => open?.(file)}
      >
        {file.title[language]}
      </button>
      {isCurrent && (
        <>
          <p className="description">{file.description[language]}</p>
          <SavedActions file={file} />
        </>
      )}
    </li>
  );
}
