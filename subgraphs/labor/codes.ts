import { codeList } from '@alianza/kit/codes/codeList';

/** Code lists that only this ministry publishes by. */

/** Answers to a yes-or-no entry; not recorded is not no. */
export const YES_OR_NO = codeList({
  YES: { es: 'Sí', en: 'Yes' },
  NO: { es: 'No', en: 'No' },
});

/** What made the ministry inspect (origen). */
export const TRIGGERS = codeList({
  COMPLAINT: { es: 'Querella', en: 'Complaint' },
  EX_OFFICIO: { es: 'De oficio', en: 'Own motion' },
  PLAN: { es: 'Plan de inspección', en: 'Plan of inspections' },
});

/** What an inspection is about (materia). */
export const SUBJECTS = codeList({
  CHILD_LABOUR: { es: 'Trabajo infantil', en: 'Child labour' },
  FORCED_LABOUR: { es: 'Trabajo forzoso', en: 'Forced labour' },
  ADOLESCENT_PERMIT: { es: 'Permiso de adolescentes', en: 'Work permit of adolescents' },
  WORKING_CONDITIONS: { es: 'Condiciones laborales', en: 'Working conditions' },
  SOCIAL_SECURITY: { es: 'Seguridad social', en: 'Social security' },
  OCCUPATIONAL_RISKS: { es: 'Riesgos laborales', en: 'Occupational risks' },
});

/** How an inspection ended so far (resultado). */
export const OUTCOMES = codeList({
  SANCTION: { es: 'Sanción', en: 'Sanction' },
  ARCHIVE: { es: 'Archivo', en: 'Archived' },
  IMPROVEMENT_AGREEMENT: { es: 'Acuerdo de mejora', en: 'Improvement agreement' },
  PENDING: { es: 'Pendiente', en: 'No ruling yet' },
});

/** Bodies that findings are referred to (remisión). */
export const REFERRALS = codeList({
  ICBF: { es: 'ICBF', en: 'ICBF (family welfare)' },
  FISCALIA: { es: 'Fiscalía General de la Nación', en: "Attorney General's Office" },
  COAT: { es: 'COAT', en: 'COAT (anti-trafficking operations centre)' },
  NONE: { es: 'Sin remisión', en: 'Not referred' },
});

/** Whether a child's labour is one of the worst forms. */
export const CHILD_LABOUR_KINDS = codeList({
  WORST_FORM: { es: 'Peor forma de trabajo infantil', en: 'Worst form of child labour' },
  OTHER: { es: 'Otro trabajo infantil', en: 'Other child labour' },
});

/** Worst forms of child labour (peores formas de trabajo infantil) as SIRITI names them. */
export const WORST_FORMS = codeList({
  TRAFFICKING: { es: 'Trata de personas', en: 'Trafficking in persons' },
  FORCED_LABOUR: { es: 'Trabajo forzoso o servidumbre', en: 'Forced labour or servitude' },
  BEGGING: { es: 'Mendicidad', en: 'Begging' },
  RECRUITMENT: { es: 'Reclutamiento', en: 'Recruitment' },
  COMMERCIAL_SEXUAL_EXPLOITATION: {
    es: 'Explotación sexual comercial (ESCNNA)',
    en: 'Commercial sexual exploitation',
  },
  ILLICIT_ACTIVITIES: { es: 'Actividades ilícitas', en: 'Illicit activities' },
  HAZARDOUS_WORK: { es: 'Trabajo peligroso', en: 'Hazardous work' },
  NONE: { es: 'Ninguna', en: 'None' },
});

/** Activities children are found in (actividad). */
export const ACTIVITIES = codeList({
  AGRICULTURE: { es: 'Agropecuaria', en: 'Agriculture' },
  MINING: { es: 'Minería', en: 'Mining' },
  MANUFACTURING: { es: 'Industria', en: 'Manufacturing' },
  CONSTRUCTION: { es: 'Construcción', en: 'Construction' },
  TRADE: { es: 'Comercio', en: 'Trade' },
  STREET_VENDING: { es: 'Ventas en calle', en: 'Street vending' },
  WASTE_PICKING: { es: 'Reciclaje', en: 'Waste picking' },
  TRANSPORT: { es: 'Transporte', en: 'Transport' },
  DOMESTIC_WORK: { es: 'Servicio doméstico', en: 'Domestic work' },
  HOUSEHOLD_CHORES: { es: 'Oficios del hogar', en: 'Household chores' },
  BEGGING: { es: 'Mendicidad', en: 'Begging' },
  OTHER: { es: 'Otra', en: 'Other' },
});

/** Ethnic groups as DANE asks for them (pertenencia étnica). */
export const ETHNIC_GROUPS = codeList({
  INDIGENOUS: { es: 'Indígena', en: 'Indigenous' },
  RROM: { es: 'Gitano o Rrom', en: 'Rrom' },
  RAIZAL: { es: 'Raizal', en: 'Raizal' },
  PALENQUERO: { es: 'Palenquero', en: 'Palenquero' },
  AFRO_COLOMBIAN: { es: 'Negro o afrocolombiano', en: 'Black or Afro-Colombian' },
  NONE: { es: 'Ningún grupo étnico', en: 'No ethnic group' },
});
