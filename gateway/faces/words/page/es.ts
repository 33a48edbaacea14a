import type { PageWords } from './words.ts';

/** What the frame says in Spanish. */
export const es: PageWords = {
  brand: 'Alianza',
  views: {
    panorama: 'Panorama',
    mapa: 'Mapa',
    comparar: 'Comparar',
    flujos: 'Flujos',
    compromisos: 'Compromisos',
    calidad: 'Calidad',
  },
  viewsLabel: 'Vistas',
  skip: 'Ir al contenido',
  language: 'Idioma',
  dark: 'Oscuro',
  light: 'Claro',
  theme: 'Tema',
  reader: { PUBLIC: 'Consulta pública', ANALYST: 'Sesión de analista' },
  demonstration: 'Datos de demostración.',
  synthetic: 'Estas cifras son sintéticas: no describen a ninguna persona ni a ningún hecho real.',
  belongs: 'Alianza reúne lo que publican cinco entidades. Cada cifra pertenece a su entidad.',
  explorer: 'Explorador',
  downloads: 'Descargas',
  schema: 'Diccionario',
  footer: 'Otras páginas',
  help: 'Si una niña, un niño o un adolescente necesita ayuda por trata de personas:',
  helpLine: 'línea gratuita del Ministerio del Interior',
};
