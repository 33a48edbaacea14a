import type { Words } from '../words/language.ts';
import type { SavedFile } from './savedFile.ts';

const ENDING = '.graphql';

/** Reads a saved operation from its path below the operations' folder and its text. Without a header its name is its title. */
export function readSavedFile(path: string, text: string): SavedFile {
  const parts = path.split(/[/\\]/);
  const name = (parts.pop() ?? path).slice(0, -ENDING.length);
  const title = headerWords(text, 'title', name);
  return {
    name,
    folder: parts.join('/'),
    title,
    description: headerWords(text, 'description', ''),
    text,
  };
}

function headerWords(text: string, key: string, otherwise: string): Words {
  const line = (language: string) =>
    new RegExp(`^# ${key}\\.${language}: (.*)$`, 'm').exec(text)?.[1]?.trim() ?? otherwise;
  return { es: line('es'), en: line('en') };
}
