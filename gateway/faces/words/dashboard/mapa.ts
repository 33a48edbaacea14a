import type { Words } from '../language.ts';

/** What Mapa says. */
export const MAPA_WORDS = {
  kicker: { es: '{measure} · {time}', en: '{measure} · {time}' },
  rateKicker: {
    es: 'Tasa por cada 100.000 menores de 18 años, donde la hay',
    en: 'Rate per 100,000 under 18, where there is one',
  },
  countKicker: { es: 'Número', en: 'Number' },
  title: {
    es: 'Lo que dos entidades publican, por departamento',
    en: 'What two agencies publish, by department',
  },
  lead: {
    es: 'Cada mapa tiene su propia escala porque cada entidad cuenta otra cosa. Donde un año tiene muy pocas personas se reúnen tres.',
    en: 'Each map has its own scale because each agency counts something else. Where a year holds too few people, three are pooled.',
  },
  left: { es: 'Primera entidad', en: 'First agency' },
  right: { es: 'Segunda entidad', en: 'Second agency' },
  measure: { es: 'Medida', en: 'Measure' },
  rate: { es: 'Tasa', en: 'Rate' },
  count: { es: 'Número', en: 'Number' },
  show: { es: 'Mostrar como', en: 'Show as' },
  map: { es: 'Mapa', en: 'Map' },
  grid: { es: 'Cuadrícula', en: 'Grid' },
  table: { es: 'Tabla', en: 'Table' },
  department: { es: 'Departamento', en: 'Department' },
  period: {
    es: '{first} a {last}, tres años reunidos',
    en: '{first} to {last}, three years pooled',
  },
  noRate: {
    es: 'El grafo no da una tasa de esta medida: se muestra el número.',
    en: 'The graph gives no rate of this measure: its number is shown.',
  },
  per: { es: 'por 100.000 menores de 18', en: 'per 100,000 under 18' },
  orMore: { es: '{limit} o más', en: '{limit} or more' },
  tooWide: { es: 'Margen mayor que una clase', en: 'Margin wider than a class' },
  drawn: {
    es: '{agency}, {what}, {time}. {shown} de 33 departamentos con valor; los demás dicen por qué no. Todos están en la tabla.',
    en: '{agency}, {what}, {time}. {shown} of 33 departments with a value; the others say why not. All are in the table.',
  },
  note: {
    es: 'Contornos solo para ubicar; no son límites oficiales. San Andrés y Providencia se muestra ampliado y fuera de su lugar. Población: proyecciones del DANE. Con pocos habitantes una tasa cambia mucho por un solo caso: la ficha de cada departamento muestra el margen, y donde pasa de una clase el mapa no la colorea.',
    en: 'Outlines only to find a place; they are no official boundaries. San Andrés and Providencia are shown enlarged and out of their place. Population: projections of DANE. Where few people live a single case changes a rate much: the card of each department shows the margin, and where it is wider than a class the map does not colour it.',
  },
  tableTitle: { es: 'Los 33 departamentos', en: 'The 33 departments' },
  close: { es: 'Cerrar la ficha', en: 'Close the card' },
  population: {
    es: 'Población menor de 18 años: {number} (proyección del DANE)',
    en: 'Population under 18: {number} (projection of DANE)',
  },
  nearest: { es: 'Ver {name}', en: 'See {name}' },
  unknown: {
    es: 'No hay un departamento con código {given}. ¿Quiso decir {nearest}?',
    en: 'No department has code {given}. Did you mean {nearest}?',
  },
} as const satisfies Readonly<Record<string, Words>>;
