import type { Words } from '../language.ts';

/** What a value of a scalar looks like, after "must be". */
export const KINDS: Readonly<Record<string, Words>> = {
  Year: { es: 'un año de 1900 a 2100, como 2024', en: 'a year from 1900 to 2100, such as 2024' },
  DivipolaCode: {
    es: 'el código DIVIPOLA de un departamento, dos cifras como 05',
    en: 'the DIVIPOLA code of a department, two digits such as 05',
  },
  DateTime: {
    es: 'un instante como 2026-03-01T05:00:00Z',
    en: 'an instant such as 2026-03-01T05:00:00Z',
  },
  Int: { es: 'un número entero', en: 'a whole number' },
  Float: { es: 'un número con punto decimal', en: 'a number with a decimal point' },
  Boolean: { es: 'true o false', en: 'true or false' },
  text: { es: 'un texto que no esté vacío', en: 'a text that is not empty' },
  flag: { es: '0 o 1', en: '0 or 1' },
};

/** What a value with few possibilities must be. */
export const ONE_OF: Words = { es: 'uno de estos: {values}', en: 'one of these: {values}' };

/** What is said for nothing that resembles a word. */
export const NONE: Words = { es: 'ninguna', en: 'none' };
