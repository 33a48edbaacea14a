import type { OffenceRow } from './offenceByArticle.ts';
import type { Context } from './index.ts';

/** The offence of an article that a released cell names; the code list and the reference table are one file. */
export async function knownOffence(article: string, { loaders }: Context): Promise<OffenceRow> {
  const offence = await loaders.offenceByArticle.load(article);
  if (!offence)
    throw new TypeError(`A cell names article ${article}, which reference.offence lacks.`);
  return offence;
}
