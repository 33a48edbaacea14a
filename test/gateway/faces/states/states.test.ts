import { buildSchema, isEnumType } from 'graphql';
import { describe, expect, it } from '@jest/globals';
import { shownFigure } from '../../../../gateway/faces/states/shownFigure.ts';
import { STATES, type State } from '../../../../gateway/faces/states/states.ts';
import type { Language } from '../../../../gateway/faces/words/language.ts';
import { read } from '../../../conventions/repository.ts';

const NOT_IN_SCHEMA = ['LOADING', 'NOT_AUTHORISED', 'UNAVAILABLE'];
const LANGUAGES: readonly Language[] = ['es', 'en'];
const names = Object.keys(STATES) as State[];
const faces = names.map((name) => STATES[name]);

function statusesOfSchema(): readonly string[] {
  const type = buildSchema(read('schema/api.graphql')).getType('FigureStatus');
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

/** The same number in every state that shows one, with the margin that state has. */
function shown(state: State, language: Language) {
  const margins: Partial<Record<State, number>> = { PUBLISHED: 5, ROUNDED: 6 };
  const halfWidth95 = margins[state] ?? null;
  const figure = { value: 135, status: state, uncertainty: { halfWidth95 } };
  return shownFigure(figure, { unit: 'víctimas', language });
}

describe('The states', () => {
  it('are those of the schema, and three that no figure has', () => {
    expect(names.toSorted()).toEqual([...statusesOfSchema(), ...NOT_IN_SCHEMA].toSorted());
  });

  it.each(LANGUAGES)('never read alike in a table: %s', (language) => {
    const texts = [...names.map((name) => shown(name, language).text), zero(language).text];
    expect(new Set(texts).size).toBe(texts.length);
  });

  it.each(LANGUAGES)('never sound alike: %s', (language) => {
    const spoken = [...names.map((name) => shown(name, language).spoken), zero(language).spoken];
    expect(new Set(spoken).size).toBe(spoken.length);
  });

  it('never print alike', () => {
    const symbols = faces.map(({ symbol }) => symbol);
    expect(new Set(symbols).size).toBe(symbols.length);
  });

  it('never look alike where there is no value, but for the guards, which tell their reason', () => {
    const silent = names.filter((name) => !STATES[name].hasValue);
    const guards = silent.filter((name) => name.startsWith('WITHHELD_'));
    const patterns = new Set(silent.map((name) => STATES[name].pattern));
    expect(new Set(guards.map((name) => STATES[name].pattern))).toEqual(new Set(['crossed']));
    expect(patterns.size).toBe(silent.length - guards.length + 1);
    expect(patterns).not.toContain('solid');
  });

  it.each(LANGUAGES)('say why they show no value: %s', (language) => {
    const silent = names.filter((name) => name !== 'LOADING' && !STATES[name].hasValue);
    const reasons = silent.map((name) => STATES[name].why?.[language]);
    expect(reasons).not.toContain(undefined);
    expect(new Set(reasons).size).toBe(silent.length);
  });
});

function zero(language: Language) {
  return shownFigure({ value: 0, status: 'PUBLISHED' }, { unit: 'víctimas', language });
}
