import type { AnnouncedRelease } from '../loaders/releases.ts';
import type { KitContext } from '../server/context.ts';
import { inLanguage, type LanguageArgument } from './language.ts';

/** A release as announced; its definition is the one frozen with it. */
export const Release = {
  dataset: ({ dataset }: AnnouncedRelease, _: unknown, { families }: KitContext) =>
    families.get(dataset),
  definition: ({ definition }: AnnouncedRelease, { language }: LanguageArgument) =>
    inLanguage(definition, language),
  cutOff: (release: AnnouncedRelease) => release.cut_off,
  effectiveAt: (release: AnnouncedRelease) => release.effective_at,
};
