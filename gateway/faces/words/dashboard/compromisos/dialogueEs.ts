import type { DialogueWords } from './words.ts';

/** What the pack of the annual dialogue says in Spanish. */
export const dialogueEs: DialogueWords = {
  title: 'Carpeta del diálogo anual',
  kicker: 'Alianza para la Protección de la Niñez · cifras de {years}',
  of: 'Último diálogo conocido: del {began} al {ended}.',
  noDialogue: 'No se conoce ningún diálogo.',
  print: 'Imprimir',
  back: 'Volver a Compromisos',
  chosenTitle: 'Indicadores escogidos antes del diálogo',
  chosenNone: 'No se publicó cuáles se escogieron: van todos, en el orden de los objetivos.',
  reported: 'Lo que se dijo de él',
  contents: 'Contenido',
  howTo: 'Cómo leer las cifras',
  howToLead:
    'Cada cifra es de su entidad, con su unidad y su definición (anexo). Ninguna se suma con otra. Lo que va después de ± es el margen de protección: cuánto se movió la cifra para proteger a las personas; no mide a quienes nadie ha identificado.',
  resources: 'Aportes, adjudicaciones y sostenibilidad',
  annex: 'Anexo: definiciones',
  annexLead: 'Qué cuenta cada entidad cuando responde a un indicador, y en qué se aparta de él.',
  published: 'Anexo: publicado en otra parte',
  releases: 'Publicaciones: {list}.',
  noReleases: 'Ninguna entidad respondió con una publicación.',
  asOf: 'Consultado el {date}.',
  value: 'Cifra, como se publicó',
  indicator: 'Indicador',
};
