import { describe, expect, it } from '@jest/globals';
import { shownFigure, type FigureLike } from '../../../../gateway/faces/states/shownFigure.ts';

const ES = { unit: 'víctimas', language: 'es' } as const;
const EN = { unit: 'victims', language: 'en' } as const;

function figure(value: number | null, status: string, halfWidth95: number | null): FigureLike {
  return { value, status, uncertainty: halfWidth95 === null ? null : { halfWidth95 } };
}

describe('A figure is shown', () => {
  it('with its margin', () => {
    expect(shownFigure(figure(1137, 'PUBLISHED', 5), ES)).toEqual({
      state: 'PUBLISHED',
      text: '1.137 ± 5',
      spoken: '1.137 víctimas, margen de protección: más o menos 5',
      value: 1137,
      margin: 5,
    });
  });

  it('as rounded', () => {
    const { text, spoken } = shownFigure(figure(135, 'ROUNDED', 6), EN);
    expect(text).toBe('135 ± 6');
    expect(spoken).toBe('135 victims, rounded, protection margin: plus or minus 6');
  });

  it('as official, without a margin', () => {
    const { text, spoken, margin } = shownFigure(figure(124, 'OFFICIAL', null), ES);
    expect([text, spoken, margin]).toEqual(['124 oficial', '124, cifra oficial exacta', null]);
  });

  it('in words when it is a published 0', () => {
    const { text, spoken, value, margin } = shownFigure(figure(0, 'PUBLISHED', 5), ES);
    expect([text, spoken]).toEqual([
      '0 ninguno o muy pocos',
      'cero publicado: ninguno o muy pocos',
    ]);
    expect([value, margin]).toEqual([0, null]);
  });

  it('without a number when it cannot exist, is under ten, or is protected', () => {
    const texts = ['STRUCTURAL_ZERO', 'UNDER_TEN', 'WITHHELD_BASE'].map((status) =>
      shownFigure(figure(0, status, null), ES),
    );
    expect(texts.map(({ text }) => text)).toEqual(['— No aplica', 'Menos de 10', 'Protegida']);
    expect(texts.map(({ value }) => value)).toEqual([null, null, null]);
  });

  it('as not answering, as to be signed in for, or as loading when it did not come', () => {
    const states = (['UNAVAILABLE', 'NOT_AUTHORISED'] as const).map((missing) =>
      shownFigure(null, { ...EN, missing }),
    );
    expect(states.map(({ text }) => text)).toEqual(['Not answering', 'Sign in to see']);
    expect(shownFigure(null, EN).state).toBe('LOADING');
  });

  it('without a word of a margin that was not asked for', () => {
    const { text, spoken } = shownFigure({ value: 137, status: 'PUBLISHED' }, ES);
    expect([text, spoken]).toEqual(['137', '137 víctimas']);
  });

  it('without its value when its status is not known, or lacks one', () => {
    expect(shownFigure(figure(3, 'WITHHELD_FOR_NEWS', null), ES).text).toBe('Sin respuesta');
    expect(shownFigure(figure(null, 'PUBLISHED', null), ES).text).toBe('Sin respuesta');
  });
});
