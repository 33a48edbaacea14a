import type { Words } from '../language.ts';

/** What Comparar says. */
export const COMPARAR_WORDS = {
  kicker: {
    es: 'Una pregunta, cada entidad responde · {year}',
    en: 'One question, each agency answers · {year}',
  },
  question: { es: 'Pregunta', en: 'Question' },
  noQuestions: {
    es: 'Cancillería, que lleva la lista de preguntas, no responde ahora. La página la sigue buscando.',
    en: 'Foreign Affairs, which keeps the list of questions, is not answering now. The page keeps looking for it.',
  },
  fallbackTitle: {
    es: 'La misma pregunta, cada entidad con su definición',
    en: 'The same question, each agency with its definition',
  },
  warning: {
    es: 'Una misma persona puede estar en varias, y ninguna entidad ve todo. Ninguna cifra es la verdadera y ninguna diferencia es un error.',
    en: 'The same person may be in several, and no agency sees everything. No figure is the true one and no difference is an error.',
  },
  answers: { es: 'Lo que responde cada entidad', en: 'What each agency answers' },
  answersHint: {
    es: 'Marca: cifra publicada. Línea: margen de protección. Rombo vacío: publicado en otra parte, sin verificar aquí.',
    en: 'Mark: published figure. Line: protection margin. Hollow diamond: published elsewhere, not verified here.',
  },
  agency: { es: 'Entidad', en: 'Agency' },
  figure: { es: 'Cifra', en: 'Figure' },
  onAxis: { es: 'En un mismo eje', en: 'On one axis' },
  elsewhere: {
    es: 'Publicado en otra parte, sin verificar aquí',
    en: 'Published elsewhere, not verified here',
  },
  noElsewhere: {
    es: 'Nada publicado en otra parte para este año.',
    en: 'Nothing published elsewhere for this year.',
  },
  noAnswers: {
    es: 'Ninguna entidad publicó una respuesta para {year}.',
    en: 'No agency published an answer for {year}.',
  },
  inDepartment: { es: 'En {department}', en: 'In {department}' },
  inDepartmentNone: {
    es: 'Ninguna entidad publica esta respuesta por departamento y año: serían muy pocas personas.',
    en: 'No agency publishes this answer by department and year: there would be too few people.',
  },
  say: { es: 'Qué se puede decir', en: 'What may be said' },
  yes: { es: 'Sí', en: 'Yes' },
  no: { es: 'No', en: 'No' },
  sayFigure: {
    es: 'En {year}, {agency} publicó {spoken}.',
    en: 'In {year}, {agency} published {spoken}.',
  },
  sayNothing: {
    es: 'Que ninguna entidad publicó una cifra que se pueda mostrar.',
    en: 'That no agency published a figure that can be shown.',
  },
  notSum: {
    es: 'Una suma o un promedio: repetiría personas y mezclaría unidades.',
    en: 'A sum or a mean: it would repeat persons and mix units.',
  },
  notTrue: {
    es: 'Que una de las cifras es la verdadera y las otras están mal.',
    en: 'That one of the figures is the true one and the others are wrong.',
  },
  notAll: {
    es: 'Que son todas las víctimas: solo se ve lo que alguien registró.',
    en: 'That these are all the victims: only what somebody recorded is seen.',
  },
  notSmall: {
    es: 'Que una diferencia menor de 8 es un cambio.',
    en: 'That a difference under 8 is a change.',
  },
  why: { es: 'Por qué no coinciden', en: 'Why they do not agree' },
  whyHint: {
    es: 'Primero lo que más separa las cifras; al final, lo que sí es igual.',
    en: 'What sets the figures apart most comes first; what is the same comes last.',
  },
  cause: { es: 'Causa', en: 'Cause' },
  definition: { es: 'Qué cuenta', en: 'What it counts' },
  unit: { es: 'En qué unidad', en: 'In which unit' },
  cutOff: { es: 'Hasta qué día', en: 'Up to which day' },
  release: { es: 'Qué publicación', en: 'Which release' },
  margin: { es: 'Ajuste y redondeo', en: 'Adjustment and rounding' },
  noMargin: { es: 'Sin cifra que ajustar', en: 'No figure to adjust' },
  allDiffer: { es: 'Todas difieren', en: 'All differ' },
  someDiffer: { es: 'Algunas difieren', en: 'Some differ' },
  same: { es: 'Igual', en: 'The same' },
  overTime: { es: 'Cada una a lo largo del tiempo', en: 'Each one over time' },
  overTimeHint: {
    es: 'Cada panel tiene su propia escala: compare la forma, no la altura. Un cambio menor de 8 no se distingue del ajuste.',
    en: 'Each panel has its own scale: compare the shape, not the height. A change under 8 cannot be told from the adjustment.',
  },
  axisLabel: {
    es: 'Cifras con su margen en un mismo eje: {figures}.',
    en: 'Figures with their margins on one axis: {figures}.',
  },
} as const satisfies Readonly<Record<string, Words>>;

/** What a breakdown of a published figure is called; one that is not known stands as it was filed. */
export const CATEGORIES: Readonly<Record<string, Words>> = {
  CHILD: { es: 'niñas, niños y adolescentes', en: 'children' },
  ADULT: { es: 'personas adultas', en: 'adults' },
  FEMALE: { es: 'mujeres y niñas', en: 'women and girls' },
  MALE: { es: 'hombres y niños', en: 'men and boys' },
  UNKNOWN: { es: 'sin dato', en: 'unknown' },
  SEXUAL_EXPLOITATION: { es: 'explotación sexual', en: 'sexual exploitation' },
  FORCED_LABOUR: { es: 'trabajo forzoso', en: 'forced labour' },
  FORCED_BEGGING: { es: 'mendicidad ajena', en: 'forced begging' },
  SERVILE_MARRIAGE: { es: 'matrimonio servil', en: 'servile marriage' },
  DOMESTIC_SERVITUDE: { es: 'servidumbre doméstica', en: 'domestic servitude' },
  OTHER: { es: 'otras', en: 'other' },
};
