import type { AnnualDialoguePackQuery } from '../../../../schema/generated/operations.ts';
import type { Answers, ViewContext } from '../view.ts';

/** What Compromisos and the pack of the dialogue ask. */
export type PackAsked = { readonly pack: AnnualDialoguePackQuery };

/** What every part of them is given. */
export interface PackProps {
  readonly answers: Answers<PackAsked>;
  readonly context: ViewContext;
}

/** The parameter of the address that asks for the pack of the dialogue, and its value. */
export const SHOWN = { name: 'show', dialogue: 'dialogue' } as const;

/** How many years stand side by side. */
const YEARS_SHOWN = 3;

/** The chosen year and those before it, the first first. */
export function yearsUpTo(year: number): readonly number[] {
  return Array.from({ length: YEARS_SHOWN }, (_, index) => year - YEARS_SHOWN + 1 + index);
}
