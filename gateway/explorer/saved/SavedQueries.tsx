import { useState } from 'react';
import type { SavedFile } from '../../faces/operations/savedFile.ts';
import { fill } from '../../faces/words/fill.ts';
import { useExplorer } from '../page/explorerContext.ts';
import { findSaved } from './findSaved.ts';
import { SavedQuery } from './SavedQuery.tsx';

/** The saved operations by topic, with a search. */
export function SavedQueries() {
  const { savedFiles, words } = useExplorer();
  const { title, search: searchLabel, found, nothing } = words.saved;
  const [search, setSearch] = useState('');
  const files = findSaved(savedFiles, search);
  const count = fill(found, { count: files.length, all: savedFiles.length });
  return (
    <section className="pane saved" aria-labelledby="saved-title">
      <h2 id="saved-title">{title}</h2>
      <label className="field">
        {searchLabel}
        <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
      </label>
      <p className="hint" role="status">
        {files.length > 0 ? count : emptySentence()}
      </p>
      {topicsOf(files).map((topic) => (
        <Topic key={topic} topic={topic} files={files.filter(({ folder }) => folder === topic)} />
      ))}
    </section>
  );

  function emptySentence(): string {
    return search === '' ? words.notices.noOperations : fill(nothing, { search });
  }
}

function Topic({ topic, files }: { readonly topic: string; readonly files: readonly SavedFile[] }) {
  const { words } = useExplorer();
  return (
    <section className="topic">
      <h3>{words.saved.topics[topic] ?? topic}</h3>
      <ul>
        {files.map((file) => (
          <SavedQuery key={file.name} file={file} />
        ))}
      </ul>
    </section>
  );
}

function topicsOf(files: readonly SavedFile[]): readonly string[] {
  return [...new Set(files.map(({ folder }) => folder))];
}
