/** What the OpenAPI description says. */
export const API = {
  title: { es: 'Alianza: descargas', en: 'Alianza: downloads' },
  description: {
    es: 'Cada consulta guardada como archivo de columnas fijas. Un valor reservado llega vacío y la columna status dice por qué; margin95 es el margen de protección. Las cifras no se suman.',
    en: 'Every saved query as a file with fixed columns. A withheld value comes empty and the column status says why; margin95 is the protection margin. Figures are never added.',
  },
  bearer: {
    es: 'Clave de analista. Sin ella se recibe la consulta pública.',
    en: 'Token of an analyst. Without it the public view is given.',
  },
  file: { es: 'El archivo.', en: 'The file.' },
  link: {
    es: 'Dirección del Table Schema (rel="describedby").',
    en: 'Address of the Table Schema (rel="describedby").',
  },
  lang: {
    es: 'Idioma de las etiquetas y de los mensajes.',
    en: 'Language of labels and messages.',
  },
  partial: {
    es: '1 entrega el resto cuando una entidad no responde, con lo que falta marcado UNAVAILABLE; nunca se guarda en caché.',
    en: '1 gives the rest when an agency does not answer, with what is missing marked UNAVAILABLE; never cached.',
  },
  bom: {
    es: '1 comienza el archivo con la marca UTF-8 que espera Excel.',
    en: '1 begins the file with the UTF-8 mark that Excel expects.',
  },
  sep: { es: 'Separador de columnas.', en: 'Separator of columns.' },
  statuses: {
    304: { es: 'El archivo no ha cambiado.', en: 'The file has not changed.' },
    400: {
      es: 'Una variable no existe o su valor no sirve, o el archivo sería demasiado grande.',
      en: 'A variable does not exist or its value cannot be used, or the file would be too large.',
    },
    401: { es: 'La clave no se conoce.', en: 'The token is not known.' },
    404: {
      es: 'No hay esa consulta o ese código; se nombra el más parecido.',
      en: 'There is no such query or code; the nearest is named.',
    },
    429: {
      es: 'Se pidió demasiado; Retry-After dice cuándo volver.',
      en: 'Too much was asked for; Retry-After says when to come back.',
    },
    503: {
      es: 'Una entidad no responde, o el servicio está ocupado; Retry-After dice cuándo volver.',
      en: 'An agency does not answer, or the service is busy; Retry-After says when to come back.',
    },
  },
} as const;
