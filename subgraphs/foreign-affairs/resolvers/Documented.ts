import type { LanguageArgument } from '@alianza/kit/resolvers/language';
import { bilingual } from './bilingual.ts';
import type { Documented as Value } from './absence.ts';
import type { Context } from '../loaders/index.ts';

const text = bilingual('note');

/** Resolvers of every type that implements the interface. */
export const Documented = {
  note: async (
    { topic, availability }: Value,
    language: LanguageArgument,
    { loaders }: Context,
  ): Promise<string | null> => {
    const notes = await loaders.partnershipList('availability_note');
    const found = notes.find((note) => note.topic === topic && note.availability === availability);
    return found ? text(found, language) : null;
  },
};
