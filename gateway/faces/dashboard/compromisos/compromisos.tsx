import { PAGE_WORDS } from '../../words/page/words.ts';
import { Dialogue } from '../dialogo/Dialogue.tsx';
import type { View } from '../view.ts';
import { Commitments } from './Commitments.tsx';
import { type PackAsked, SHOWN, yearsUpTo } from './pack.ts';

/** Objectives, indicators, contributions, awards and sustainability; and the same as a pack to print for the dialogue. */
export const COMPROMISOS: View<PackAsked> = {
  name: 'compromisos',
  title: { es: PAGE_WORDS.es.views.compromisos, en: PAGE_WORDS.en.views.compromisos },
  operations: ({ year, asOf = null, language }) => ({
    pack: { name: 'AnnualDialoguePack', variables: { years: yearsUpTo(year), asOf, language } },
  }),
  render(answers, context) {
    const isDialogue = context.chosen.search.get(SHOWN.name) === SHOWN.dialogue;
    const Shown = isDialogue ? Dialogue : Commitments;
    return <Shown answers={answers} context={context} />;
  },
};
