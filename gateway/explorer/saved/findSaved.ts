import type { SavedFile } from '../../faces/operations/savedFile.ts';
import { folded } from '../../faces/words/folded.ts';

/** The saved operations that hold every word of a search, in either language, in any order, with or without accents. */
export function findSaved(files: readonly SavedFile[], search: string): readonly SavedFile[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return files.filter((file) => {
    const text = folded(textOf(file));
    return words.every((word) => text.includes(word));
  });
}

function textOf({ name, folder, title, description, text }: SavedFile): string {
  return [name, folder, title.es, title.en, description.es, description.en, text].join(' ');
}
