import { fill } from '../words/fill.ts';
import type { Words } from '../words/language.ts';

/** What a sentence is made of: alike in both languages, or said in each. */
export type Said = Readonly<Record<string, string | number | Words>>;

/** A sentence in both languages, filled in. */
export function say({ es, en }: Words, said: Said = {}): Words {
  return { es: fill(es, inOne(said, 'es')), en: fill(en, inOne(said, 'en')) };
}

function inOne(said: Said, language: keyof Words): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(said).map(([name, value]) => [
      name,
      typeof value === 'object' ? value[language] : value,
    ]),
  );
}
