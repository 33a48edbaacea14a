import type { Words } from '../language.ts';

/** What the parts of every view say. */
export const PARTS = {
  choose: { es: 'Elegir', en: 'Choose' },
  show: { es: 'Ver', en: 'Show' },
  year: { es: 'Año', en: 'Year' },
  department: { es: 'Departamento', en: 'Department' },
  country: { es: 'Todo el país', en: 'Whole country' },
  table: { es: 'Tabla', en: 'Table' },
  cite: { es: 'Citar', en: 'Cite' },
  permanent: { es: 'Enlace permanente', en: 'Permanent link' },
  publication: { es: 'n.º {number}', en: 'no. {number}' },
  cutOff: { es: 'corte {date}', en: 'cut-off {date}' },
  noPublication: { es: 'sin respuesta ahora', en: 'not answering now' },
  tier: {
    PUBLIC: {
      es: 'Consulta pública: cifras redondeadas a múltiplos de 5.',
      en: 'Public view: figures rounded to multiples of 5.',
    },
    ANALYST: {
      es: 'Sesión de analista: cifras sin redondear.',
      en: 'Analyst session: not rounded.',
    },
  },
  citation: {
    es: '{title}. {sources}. {tier} {synthetic}Consultado el {date}.',
    en: '{title}. {sources}. {tier} {synthetic}Accessed on {date}.',
  },
  citedSynthetic: {
    es: 'Datos de demostración, sintéticos. ',
    en: 'Demonstration data, synthetic. ',
  },
  partial: {
    es: '{agency} no responde. Las demás cifras no cambian.',
    en: '{agency} is not answering. The other figures do not change.',
  },
  earlier: {
    es: '{agency} no responde. Sus cifras son las últimas que se recibieron; puede haber otras nuevas.',
    en: '{agency} is not answering. Its figures are the last that were received; there may be newer ones.',
  },
  unverified: {
    es: 'Ahora no se puede confirmar si hay una publicación más nueva. Cada cifra es la de la publicación que se nombra.',
    en: 'Whether there is a newer release cannot be confirmed now. Each figure is that of the release named with it.',
  },
  recovered: {
    es: '{agency} volvió a responder. Cifras al día.',
    en: '{agency} is answering again. Figures are current.',
  },
  offline: {
    es: 'La página no recibe respuesta. Lo que ve sigue siendo lo último recibido; se sigue intentando.',
    en: 'The page gets no answer. What you see is the last received; it keeps trying.',
  },
  online: {
    es: 'La página volvió a recibir respuesta. Cifras al día.',
    en: 'The page is answered again. Figures are current.',
  },
  loading: { es: 'Consultando…', en: 'Asking…' },
  loaded: { es: 'Cifras de {year}.', en: 'Figures of {year}.' },
  empty: {
    es: 'Ninguna publicación cubre {year}. La más cercana es {nearest}.',
    en: 'No release covers {year}. The nearest is {nearest}.',
  },
  seeIt: { es: 'Verla', en: 'See it' },
  problem: { es: 'No se pudo mostrar esta vista', en: 'This view could not be shown' },
  problemHelp: {
    es: 'Código {code}. Intente de nuevo o copie el código para pedir ayuda.',
    en: 'Code {code}. Try again, or copy the code to ask for help.',
  },
  again: { es: 'Intentar de nuevo', en: 'Try again' },
  start: { es: 'Ir al Panorama', en: 'Go to the Overview' },
  unknownView: {
    es: 'No hay una vista en esta dirección. Las vistas están arriba.',
    en: 'There is no view at this address. The views are above.',
  },
  busy: {
    es: 'Hay muchas consultas a la vez. Intente de nuevo en {seconds} segundos.',
    en: 'There are many questions at once. Try again in {seconds} seconds.',
  },
  oldLink: {
    es: 'Este enlace usa una consulta que ya no existe. La reemplaza {nearest}.',
    en: 'This link uses a query that no longer exists. {nearest} replaces it.',
  },
  badValue: {
    es: 'El enlace trae un valor que no sirve. Elija el año y el lugar en la página.',
    en: 'The link holds a value that does not serve. Choose year and place on the page.',
  },
  unknownPlace: {
    es: 'No hay un departamento con código {given}. ¿Quiso decir {nearest}?',
    en: 'No department has code {given}. Did you mean {nearest}?',
  },
  howToRead: { es: 'Cómo leer las cifras', en: 'How to read the figures' },
  exampleMargin: { es: '± margen de protección.', en: '± protection margin.' },
  margin: {
    es: 'La cifra se ajusta al azar y se redondea para proteger a las personas. El margen dice cuánto; no mide a quienes nadie ha identificado.',
    en: 'The figure is randomly adjusted and rounded to protect people. The margin says by how much; it does not measure those nobody has identified.',
  },
  neverAdded: {
    es: 'Estas cifras no se suman ni se promedian.',
    en: 'These figures are neither added nor averaged.',
  },
} as const satisfies Readonly<Record<string, Words | Readonly<Record<string, Words>>>>;
