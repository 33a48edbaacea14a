import { codeList } from '@alianza/kit/codes/codeList';
import { EXPLOITATION_FORM } from '@alianza/kit/codes/exploitationForm';
import type { CodeList } from '@alianza/kit/release/family';

/** Code lists that only the institute publishes by. */

/** Years of the programme's entries: its yearly totals are published from 2012 on. */
export const PROGRAMME_YEARS: CodeList = { kind: 'years', first: 2012, last: 2025 };

/** The periods of all agencies and one before them: of 2010 to 2012 the programme publishes the last year only. */
export const PROGRAMME_PERIODS: CodeList = { kind: 'periods', first: 2010, length: 3, count: 6 };

/** Reasons a process is opened for (motivo de ingreso). */
export const ENTRY_REASONS = codeList({
  TRAFFICKING: { es: 'Trata de personas', en: 'Trafficking in persons' },
  COMMERCIAL_SEXUAL_EXPLOITATION: {
    es: 'Explotación sexual comercial (ESCNNA)',
    en: 'Commercial sexual exploitation',
  },
  BEGGING: { es: 'Mendicidad', en: 'Begging' },
  CHILD_LABOUR: { es: 'Trabajo infantil', en: 'Child labour' },
  STREET_SITUATION: { es: 'Situación de calle', en: 'Living on the street' },
  SEXUAL_VIOLENCE: { es: 'Violencia sexual', en: 'Sexual violence' },
  PHYSICAL_VIOLENCE: { es: 'Violencia física', en: 'Physical violence' },
  PSYCHOLOGICAL_VIOLENCE: { es: 'Violencia psicológica', en: 'Psychological violence' },
  NEGLECT: { es: 'Omisión o negligencia', en: 'Omission or neglect' },
  NO_RESPONSIBLE_ADULT: { es: 'Falta de responsable', en: 'No responsible adult' },
  ABANDONMENT: { es: 'Abandono', en: 'Abandonment' },
  SUBSTANCE_USE: { es: 'Consumo de sustancias psicoactivas', en: 'Use of psychoactive substances' },
  THREAT_TO_LIFE: { es: 'Amenaza a la vida', en: 'Threat to life' },
  OTHER: { es: 'Otro motivo', en: 'Another reason' },
});

/** Purposes of trafficking (finalidad), and NONE where the process is not for trafficking. */
export const TRAFFICKING_PURPOSES = codeList({
  ...EXPLOITATION_FORM,
  NONE: { es: 'El motivo no es la trata', en: 'The reason is not trafficking' },
});

/** Link of the child to the trafficking (tipo de víctima), and NONE where the process is not for trafficking. */
export const VICTIM_LINKS = codeList({
  DIRECT: { es: 'Víctima directa', en: 'Direct victim' },
  INDIRECT: { es: 'Víctima indirecta', en: 'Indirect victim' },
  NONE: { es: 'El motivo no es la trata', en: 'The reason is not trafficking' },
});

/** Modalities of care (modalidad de atención); the last four are those of the programme for children who left armed groups. */
export const CARE_MODALITIES = codeList({
  FAMILY_OF_ORIGIN: { es: 'Medio familiar', en: 'Own family' },
  SUPPORT_INTERVENTION: { es: 'Intervención de apoyo', en: 'Support intervention' },
  DAY_CARE: { es: 'Externado', en: 'Day care' },
  FOSTER_HOME: { es: 'Hogar sustituto', en: 'Foster home' },
  EMERGENCY_CENTRE: { es: 'Centro de emergencia', en: 'Emergency centre' },
  RESIDENTIAL_HOME: { es: 'Internado', en: 'Residential home' },
  RECEPTION_HOME: { es: 'Casa de acogida', en: 'Reception home' },
  PROTECTION_HOME: { es: 'Casa de protección', en: 'Protection home' },
  TUTOR_FOSTER_HOME: { es: 'Hogar sustituto tutor', en: 'Tutor foster home' },
  MANAGED_FAMILY_HOME: { es: 'Hogar gestor', en: 'Supported family home' },
});

/** Whether the same child had another process opened in the 24 months before (reingreso). */
export const REENTRIES = codeList({
  WITHIN_24_MONTHS: {
    es: 'Con otro proceso en los 24 meses anteriores',
    en: 'Another process in the 24 months before',
  },
  NONE_WITHIN_24_MONTHS: {
    es: 'Sin otro proceso en los 24 meses anteriores',
    en: 'No other process in the 24 months before',
  },
});

/** Days from the knowledge of the facts to the opening order; the first band is the term of the verification. */
export const OPENING_BANDS = codeList({
  '0-10': { es: '0 a 10 días', en: '0 to 10 days' },
  '11-30': { es: '11 a 30 días', en: '11 to 30 days' },
  '31-90': { es: '31 a 90 días', en: '31 to 90 days' },
  '91+': { es: '91 días o más', en: '91 days or more' },
});

/** Armed groups the children left (grupo armado). */
export const ARMED_GROUPS = codeList({
  FARC: { es: 'FARC-EP', en: 'FARC-EP' },
  FARC_DISSIDENTS: { es: 'Disidencias de las FARC', en: 'FARC dissidents' },
  ELN: { es: 'ELN', en: 'ELN' },
  EPL: { es: 'EPL', en: 'EPL' },
  BACRIM: { es: 'Bandas criminales (BACRIM)', en: 'Criminal bands (BACRIM)' },
  OTHER: { es: 'Otro grupo', en: 'Another group' },
});

/** How the child left the group (forma de desvinculación). */
export const SEPARATIONS = codeList({
  VOLUNTARY: { es: 'Desvinculación voluntaria', en: 'Left by its own will' },
  RECOVERED: { es: 'Rescate por la fuerza pública', en: 'Recovered by the public forces' },
});
