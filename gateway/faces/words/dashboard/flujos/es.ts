import type { FlowsWords } from './words.ts';
import { groups } from './stepsEs.ts';

/** What the view Flujos says in Spanish. */
export const es: FlowsWords = {
  kicker: 'Regiones de origen y países de destino · {period}',
  title: '¿De qué regiones y a qué países?',
  lead: 'Dos entidades publican pares de región de origen y país de destino. Ven en parte a las mismas personas: sus cifras no se suman.',
  matrixTitle: {
    interior: 'Víctimas con ruta de asistencia',
    foreignAffairs: 'Víctimas asistidas por los consulados',
  },
  matrixHint: {
    interior:
      'La región es la de origen de quien fue explotado en el exterior, y la de explotación donde no salió del país.',
    foreignAffairs: 'La región es la de origen, según el registro consular.',
  },
  to: ' a ',
  everywhere: 'en todas las regiones',
  pairs:
    '{pairs} pares de origen y destino: {shown} con cifra, {few} de menos de 10 y {held} protegidos, que pueden ser de cualquier tamaño.',
  yearsTitle: 'Por país de destino, en todo el país',
  widths: 'Ancho de las líneas, en víctimas',
  unit: 'víctimas',
  destination: 'País de destino',
  whyRegions:
    'No se publica por departamento ni por año: casi ningún flujo llega a diez personas, y una cifra así podría señalar a una de ellas. Por eso se reúnen regiones naturales y periodos de tres años. «Otro país» tiene su propia celda publicada; ningún total sale de sumar celdas.',
  arcs: 'Ver como arcos',
  arcsNote: 'Cada línea une origen y destino, no es una ruta. La lista nombra países, no lugares.',
  arcsNone:
    'Ningún par de este periodo se puede dibujar: todos son menores de 10 o están protegidos.',
  arcsAlt: 'Líneas de {regions} a {places}. Los mismos pares están en la tabla.',
  arcWidths: ['hasta 24', 'de 25 a 49', '50 o más'],
  protectedPairs: 'No se dibujan {protected} pares protegidos ni los menores de 10.',
  stepsTitle: 'No son las mismas personas',
  stepsLead:
    'De la llamada a la verificación, la ruta y la remisión: cada paso se cuenta aparte y con otra unidad. Varias llamadas pueden tratar de un caso, y a las rutas también se llega por otros canales. Un paso no es parte del anterior.',
  stepsOf: {
    interior: 'De la línea a la ruta',
    foreignAffairs: 'Del exterior al regreso',
  },
  ownScale: 'Escala propia: compare barras dentro de un grupo, no entre grupos.',
  step: 'Paso',
  figure: 'Cifra',
  groups,
};
