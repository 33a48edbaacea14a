import type { Words } from '../words/language.ts';

/** What a figure of the schema can mean (`FigureStatus`). */
export type FigureState =
  | 'PUBLISHED'
  | 'ROUNDED'
  | 'OFFICIAL'
  | 'STRUCTURAL_ZERO'
  | 'UNDER_TEN'
  | 'WITHHELD_BASE'
  | 'WITHHELD_NEAR_DUPLICATE'
  | 'WITHHELD_OPEN_PERIOD'
  | 'NOT_REPORTED';

/** What can stand where a figure is expected: a figure's own states, and those of a figure that did not come. */
export type State = FigureState | 'UNAVAILABLE' | 'NOT_AUTHORISED' | 'LOADING';

/** How a state is drawn in charts and on maps. */
export type Pattern =
  'solid' | 'hatched' | 'crossed' | 'dotted' | 'dashed-outline' | 'plain' | 'dash' | 'skeleton';

/** How one state is shown, whichever face shows it. Its code in files is its own name. */
export interface StateFace {
  /** What stands in a table cell when there is no value, or beside one; empty when nothing does. */
  readonly words: Words;
  /** What a screen reader says; may hold `{value}`, `{unit}` and `{margin}`. */
  readonly spoken: Words;
  /** A mark for charts and print, in characters that every typeface has. */
  readonly symbol: string;
  readonly pattern: Pattern;
  /** Whether a value is shown and drawn. */
  readonly hasValue: boolean;
  /** Why no value is given, in one sentence. */
  readonly why?: Words;
}

/** Every state by its name, which is its code in files too. */
export const STATES: Readonly<Record<State, StateFace>> = {
  PUBLISHED: {
    words: { es: '', en: '' },
    spoken: {
      es: '{value} {unit}, margen de protección: más o menos {margin}',
      en: '{value} {unit}, protection margin: plus or minus {margin}',
    },
    symbol: '±',
    pattern: 'solid',
    hasValue: true,
  },
  ROUNDED: {
    words: { es: '', en: '' },
    spoken: {
      es: '{value} {unit}, redondeado, margen de protección: más o menos {margin}',
      en: '{value} {unit}, rounded, protection margin: plus or minus {margin}',
    },
    symbol: '~',
    pattern: 'solid',
    hasValue: true,
  },
  OFFICIAL: {
    words: { es: 'oficial', en: 'official' },
    spoken: { es: '{value}, cifra oficial exacta', en: '{value}, exact official figure' },
    symbol: '=',
    pattern: 'solid',
    hasValue: true,
  },
  STRUCTURAL_ZERO: {
    words: { es: '— No aplica', en: '— Not applicable' },
    spoken: {
      es: 'no aplica: la combinación no puede existir',
      en: 'not applicable: the combination cannot exist',
    },
    symbol: '—',
    pattern: 'dash',
    hasValue: false,
    why: { es: 'La combinación no puede existir.', en: 'The combination cannot exist.' },
  },
  UNDER_TEN: {
    words: { es: 'Menos de 10', en: 'Fewer than 10' },
    spoken: { es: 'menos de 10, puede ser ninguno', en: 'fewer than 10, possibly none' },
    symbol: '<10',
    pattern: 'hatched',
    hasValue: false,
    why: {
      es: 'La consulta pública no muestra cifras menores de 10, para que nadie pueda ser reconocido. Puede ser ninguno.',
      en: 'The public view shows no figure under 10, so that nobody can be recognised. It may be none.',
    },
  },
  WITHHELD_BASE: {
    words: { es: 'Protegida', en: 'Protected' },
    spoken: {
      es: 'protegida; puede ser de cualquier tamaño: el grupo que se desglosaría es muy pequeño',
      en: 'protected; it may be of any size: the group to be broken down is too small',
    },
    symbol: '×',
    pattern: 'crossed',
    hasValue: false,
    why: {
      es: 'Se reserva porque el grupo que se desglosaría es muy pequeño. Puede ser grande.',
      en: 'Withheld because the group that would be broken down is too small. It may be large.',
    },
  },
  WITHHELD_NEAR_DUPLICATE: {
    words: { es: 'Protegida, junto a otra cifra', en: 'Protected, next to another figure' },
    spoken: {
      es: 'protegida; puede ser de cualquier tamaño: junto a otra cifra podría señalar a una persona',
      en: 'protected; it may be of any size: next to another figure it could point to a person',
    },
    symbol: '×=',
    pattern: 'crossed',
    hasValue: false,
    why: {
      es: 'Se reserva porque, junto a otra cifra, podría señalar a una persona. Puede ser grande.',
      en: 'Withheld because, next to another figure, it could point to a person. It may be large.',
    },
  },
  WITHHELD_OPEN_PERIOD: {
    words: { es: 'Protegida, periodo abierto', en: 'Protected, open period' },
    spoken: {
      es: 'protegida; puede ser de cualquier tamaño: el periodo sigue abierto',
      en: 'protected; it may be of any size: the period is still open',
    },
    symbol: '×…',
    pattern: 'crossed',
    hasValue: false,
    why: {
      es: 'Se reserva porque el periodo sigue abierto: en la fecha de corte no habían pasado 90 días de su final, y los reportes tardíos aún la cambiarían. Puede ser grande.',
      en: 'Withheld because the period is still open: at the cut-off, 90 days had not passed since its end, and late reports would still change it. It may be large.',
    },
  },
  NOT_REPORTED: {
    words: { es: 'Sin reporte', en: 'Not reported' },
    spoken: {
      es: 'sin reporte: la entidad no lo registra o no lo envió; no significa cero',
      en: 'not reported: the agency does not record it or has not sent it; it does not mean zero',
    },
    symbol: '··',
    pattern: 'dotted',
    hasValue: false,
    why: {
      es: 'La entidad no lo registra o no lo ha enviado. No significa cero.',
      en: 'The agency does not record it or has not sent it. It does not mean zero.',
    },
  },
  UNAVAILABLE: {
    words: { es: 'Sin respuesta', en: 'Not answering' },
    spoken: {
      es: 'sin respuesta de la entidad ahora',
      en: 'the agency is not answering now',
    },
    symbol: '?',
    pattern: 'dashed-outline',
    hasValue: false,
    why: {
      es: 'La entidad no responde ahora. No es cero ni está protegida.',
      en: 'The agency is not answering now. It is neither zero nor protected.',
    },
  },
  NOT_AUTHORISED: {
    words: { es: 'Con sesión', en: 'Sign in to see' },
    spoken: {
      es: 'visible para analistas con sesión',
      en: 'visible to analysts who have signed in',
    },
    symbol: '¤',
    pattern: 'plain',
    hasValue: false,
    why: {
      es: 'La ven las y los analistas que entran con su sesión.',
      en: 'Analysts who have signed in see it.',
    },
  },
  LOADING: {
    words: { es: '…', en: '…' },
    spoken: { es: 'cargando', en: 'loading' },
    symbol: '…',
    pattern: 'skeleton',
    hasValue: false,
  },
};
