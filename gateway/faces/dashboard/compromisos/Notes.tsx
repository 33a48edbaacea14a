import type { CommitmentsWords } from '../../words/dashboard/compromisos/words.ts';
import { notesOf } from './indicatorRows.ts';

interface NotesProps {
  readonly documented: readonly { readonly note: string | null; readonly availability: string }[];
  readonly words: CommitmentsWords;
}

/** What is not public and where it was searched, each said once; and whether something was invented. */
export function Notes({ documented, words }: NotesProps) {
  const notes = notesOf(documented);
  const isInvented = documented.some(({ availability }) => availability === 'SYNTHETIC');
  if (notes.length === 0 && !isInvented) return null;
  return (
    <div className="notes">
      {notes.length > 0 && (
        <>
          <p>
            <b>{words.searched}</b>
          </p>
          <ul>
            {notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
      {isInvented && <p>{words.invented}</p>}
    </div>
  );
}
