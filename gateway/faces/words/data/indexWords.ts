/** What the index of downloads and its pages say. */
export const INDEX = {
  title: { es: 'Descargas', en: 'Downloads' },
  lead: {
    es: 'Cada consulta guardada es un archivo con dirección fija. Las cifras son las mismas del tablero: un valor reservado llega vacío, y la columna status dice por qué.',
    en: 'Every saved query is a file with a fixed address. The figures are those of the dashboard: a withheld value comes empty, and the column status says why.',
  },
  never: {
    es: 'Estas cifras no se suman ni se promedian: cada una lleva su propio ruido, y cada total tiene su propia celda.',
    en: 'These figures are neither added nor averaged: each carries noise of its own, and each total has its own cell.',
  },
  row: { es: 'Qué es una fila', en: 'What a row is' },
  rowFigure: { es: 'Una cifra de', en: 'One figure of' },
  rowAlso: { es: ', o un dato que la acompaña', en: ', or a fact beside them' },
  rowOther: { es: 'Una cifra o un dato que la acompaña', en: 'A figure, or a fact beside it' },
  files: { es: 'Archivos', en: 'Files' },
  forExcel: { es: 'CSV para Excel', en: 'CSV for Excel' },
  size: { es: 'Tamaño', en: 'Size' },
  columns: { es: '{count} columnas', en: '{count} columns' },
  rows: { es: '{count} filas', en: '{count} rows' },
  published: { es: 'Última publicación', en: 'Last release' },
  cutOff: { es: 'corte {date}', en: 'cut-off {date}' },
  variables: { es: 'Variables', en: 'Variables' },
  dictionary: { es: 'Diccionario', en: 'Dictionary' },
  machine: {
    es: 'Para programas: descripción OpenAPI 3.1 de todas las descargas',
    en: 'For programs: OpenAPI 3.1 description of all downloads',
  },
  guard: {
    es: 'Las celdas que empiezan por = + - @ llevan un apóstrofo para que la hoja de cálculo no las ejecute.',
    en: 'Cells starting with = + - @ carry an apostrophe so that spreadsheets do not run them.',
  },
  reading: {
    es: 'Qué contiene y qué no se puede concluir',
    en: 'What it holds, and what may not be concluded',
  },
  asUsual: { es: 'si no se dice otra cosa', en: 'unless said otherwise' },
  notKnown: { es: 'No se conoce', en: 'Not known' },
  refused: { es: 'No se pudo entregar el archivo', en: 'The file could not be given' },
  code: { es: 'Código {code}', en: 'Code {code}' },
  again: { es: 'Intentar de nuevo', en: 'Try again' },
  all: { es: 'Ver todas las descargas', en: 'See all downloads' },
} as const;
