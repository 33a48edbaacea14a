import type { Words } from '../language.ts';

/** What Panorama says. */
export const PANORAMA_WORDS = {
  kicker: {
    es: 'Niñas, niños y adolescentes · Colombia · {year}',
    en: 'Children · Colombia · {year}',
  },
  none: {
    es: 'Para {year} ninguna entidad publicó una cifra que se pueda mostrar.',
    en: 'For {year} no agency published a figure that can be shown.',
  },
  one: {
    es: 'En {year} una entidad publicó {figures}.',
    en: 'In {year} one agency published {figures}.',
  },
  many: {
    es: 'En {year} {count} entidades publicaron {figures}. Cuentan hechos distintos y no se suman.',
    en: 'In {year} {count} agencies published {figures}. They count different things and are not added.',
  },
  counts: {
    es: ['', 'una', 'dos', 'tres', 'cuatro', 'cinco'],
    en: ['', 'one', 'two', 'three', 'four', 'five'],
  },
  counted: { es: '{agency} cuenta {what}', en: '{agency} counts {what}' },
  andNotShown: {
    es: 'Las cifras de {count} entidades no se muestran y abajo se dice por qué.',
    en: 'The figures of {count} agencies are not shown; below it says why.',
  },
  oneNotShown: {
    es: 'La cifra de una entidad no se muestra y abajo se dice por qué.',
    en: 'The figure of one agency is not shown; below it says why.',
  },
  what: { es: 'Entidad y qué cuenta', en: 'Agency and what it counts' },
  trend: { es: '{first} a {last}, escala propia', en: '{first} to {last}, own scale' },
  elsewhere: { es: 'Publicado en otra parte', en: 'Published elsewhere' },
  release: { es: 'Publicación', en: 'Release' },
  noTrend: { es: 'Sin serie para mostrar', en: 'No series to show' },
  noElsewhere: { es: 'Sin cifra publicada en otra parte', en: 'No figure published elsewhere' },
  definition: { es: 'Ver la definición', en: 'See the definition' },
  table: {
    es: 'Lo que cada entidad publicó de trata de niñas, niños y adolescentes',
    en: 'What each agency published on trafficking of children',
  },
  yearColumn: { es: 'Año', en: 'Year' },
  forms: { es: 'Las cuatro formas priorizadas', en: 'The four prioritised forms' },
  formsHint: {
    es: 'No son necesariamente las mismas personas. Cada columna tiene su propia escala.',
    en: 'Not necessarily the same persons. Each column has its own scale.',
  },
  form: { es: 'Forma', en: 'Form' },
  units: { es: 'Unidades: {units}.', en: 'Units: {units}.' },
  axes: {
    es: 'Los cuatro ejes frente a la meta de {year}',
    en: 'The four axes against the target of {year}',
  },
  axesHint: {
    es: 'Indicadores propuestos por el proyecto, con lo que responde cada entidad.',
    en: 'Indicators proposed by the project, with what each agency answers.',
  },
  target: { es: 'Meta {value}', en: 'Target {value}' },
  noTarget: { es: 'Meta no publicada', en: 'Target not published' },
  noIndicator: { es: 'Ningún indicador publicado todavía.', en: 'No indicator published yet.' },
  noAnswer: {
    es: 'Ninguna entidad responde a este indicador.',
    en: 'No agency answers this indicator.',
  },
  toCommitments: { es: 'Ver todos los compromisos', en: 'See all commitments' },
} as const satisfies Readonly<
  Record<string, Words | { readonly es: readonly string[]; readonly en: readonly string[] }>
>;

/** The partnership's four axes. */
export const AXES: Readonly<Record<string, Words>> = {
  PROSECUTION: { es: 'Judicialización', en: 'Prosecution' },
  PROTECTION: { es: 'Protección', en: 'Protection' },
  PREVENTION: { es: 'Prevención', en: 'Prevention' },
  COLLABORATION: { es: 'Colaboración', en: 'Collaboration' },
};

/** The four forms of the Compact, in the words of the field. */
export const FORMS: Readonly<Record<string, Words>> = {
  SEX_TRAFFICKING_IN_TOURISM: {
    es: 'Explotación sexual en el contexto de viajes y turismo',
    en: 'Sexual exploitation in travel and tourism',
  },
  LIVE_STREAMED_SEXUAL_EXPLOITATION: {
    es: 'Explotación sexual en línea transmitida en vivo',
    en: 'Live-streamed online sexual exploitation',
  },
  FORCED_BEGGING: { es: 'Mendicidad ajena', en: 'Forced begging' },
  FORCED_RECRUITMENT: {
    es: 'Reclutamiento por grupos armados ilegales',
    en: 'Recruitment by illegal armed groups',
  },
};

/** What stands below a form's name. */
export const FORM_NOTES: Readonly<Record<string, Words>> = {
  LIVE_STREAMED_SEXUAL_EXPLOITATION: { es: '«modelaje webcam»', en: '“webcam modelling”' },
  FORCED_RECRUITMENT: {
    es: 'artículo 162, fuera de la trata',
    en: 'article 162, apart from trafficking',
  },
};
