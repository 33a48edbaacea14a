import type { Language, Words } from '../words/language.ts';
import { shownNumber } from './shownNumber.ts';
import { STATES, type State } from './states.ts';

/** A figure as an operation answers it. */
export interface FigureLike {
  readonly value?: number | null;
  readonly status: string;
  readonly uncertainty?: { readonly halfWidth95?: number | null } | null;
}

/** How a figure is shown. */
export interface ShownFigure {
  readonly state: State;
  /** What stands in a table cell. */
  readonly text: string;
  /** What a screen reader says. */
  readonly spoken: string;
  /** What is drawn; null when nothing is. */
  readonly value: number | null;
  /** What is shown as ±; null when there is none. */
  readonly margin: number | null;
}

/** How it is to be shown. */
export interface Showing {
  /** The unit in words, in the plural. */
  readonly unit: string;
  readonly language: Language;
  /** Why there is no figure at all; it is being loaded when left out. */
  readonly missing?: 'UNAVAILABLE' | 'NOT_AUTHORISED';
}

/** A margin reaches to one side only of a published 0, which is so said in words. */
const FEW: Words = { es: 'ninguno o muy pocos', en: 'none or very few' };
const FEW_SPOKEN: Words = {
  es: 'cero publicado: ninguno o muy pocos',
  en: 'published zero: none or very few',
};

/** Shows a figure, or why there is none. A status that is not known shows no value: it could mean that none may be shown. */
export function shownFigure(figure: FigureLike | null, how: Showing): ShownFigure {
  const state = stateOf(figure, how.missing);
  const value = figure?.value ?? null;
  if (value === null || !STATES[state].hasValue) return withoutValue(state, how);
  if (state === 'PUBLISHED' && value === 0) return few(how);
  const margin = state === 'OFFICIAL' ? null : marginOf(figure);
  return { state, value, margin, ...inWords({ state, value, margin }, how) };
}

function marginOf(figure: FigureLike | null): number | null {
  return figure?.uncertainty?.halfWidth95 ?? null;
}

function withoutValue(state: State, { language }: Showing): ShownFigure {
  const { words, spoken } = STATES[state];
  return { state, text: words[language], spoken: spoken[language], value: null, margin: null };
}

function stateOf(figure: FigureLike | null, missing: Showing['missing']): State {
  if (figure === null) return missing ?? 'LOADING';
  const state = isState(figure.status) ? figure.status : 'UNAVAILABLE';
  const lacksValue = STATES[state].hasValue && (figure.value ?? null) === null;
  return lacksValue ? 'UNAVAILABLE' : state;
}

/** Whether a word names a state. */
export function isState(word: string): word is State {
  return Object.hasOwn(STATES, word);
}

function few({ language }: Showing): ShownFigure {
  const text = `0 ${FEW[language]}`;
  return { state: 'PUBLISHED', text, spoken: FEW_SPOKEN[language], value: 0, margin: null };
}

type Valued = Pick<ShownFigure, 'state' | 'margin'> & { readonly value: number };

function inWords({ state, value, margin }: Valued, { unit, language }: Showing) {
  const number = shownNumber(value, language);
  const half = margin === null ? '' : shownNumber(margin, language);
  const word = STATES[state].words[language];
  const beside = half === '' ? word : `± ${half}`;
  const sentence = STATES[state].spoken[language];
  // Nothing is said of a margin that was not asked for.
  const said = half === '' ? sentence.replace(/, [^,]*\{margin\}/, '') : sentence;
  const spoken = said.replace('{value}', number).replace('{unit}', unit).replace('{margin}', half);
  return { text: `${number} ${beside}`.trim(), spoken };
}
