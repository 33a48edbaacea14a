import { codes } from '@alianza/kit/register/columns';

/** Who made the case known to the consulate. */
export const SOURCE = codes({
  'La víctima': 'VICTIM',
  Familiar: 'RELATIVE',
  'Autoridad extranjera': 'FOREIGN_AUTHORITY',
  'Ministerio del Interior': 'INTERIOR',
  ONG: 'CIVIL_SOCIETY',
  'Otro connacional': 'OTHER_NATIONAL',
});

export const PURPOSE = codes({
  'Explotación sexual': 'SEXUAL_EXPLOITATION',
  'Explotación sexual en línea': 'ONLINE_SEXUAL_EXPLOITATION',
  'Trabajos forzados': 'FORCED_LABOUR',
  'Servidumbre doméstica': 'DOMESTIC_SERVITUDE',
  'Matrimonio servil': 'SERVILE_MARRIAGE',
  'Mendicidad ajena': 'BEGGING',
  Servidumbre: 'SERVITUDE',
  Otra: 'OTHER',
});

/** Main emergency help given; empty when none was given. */
export const ASSISTANCE = codes({
  Alojamiento: 'LODGING',
  Alimentación: 'FOOD',
  'Ayuda material': 'MATERIAL_AID',
  Acompañamiento: 'ACCOMPANIMENT',
  'Atención médica': 'MEDICAL',
  'Atención psicológica': 'PSYCHOLOGICAL',
  'Asesoría jurídica': 'LEGAL_ADVICE',
});

export const HANDED_OVER_TO = codes({
  COAT: 'COAT',
  ICBF: 'ICBF',
  'Comité territorial': 'TERRITORIAL_COMMITTEE',
});

/** What followed at home: the mediate phase of the assistance route, or a PARD for a child. */
export const FOLLOW_UP = codes({
  'Asistencia mediata': 'MEDIATE_ASSISTANCE',
  PARD: 'PARD',
  Ninguno: 'NONE',
});

export const FUNDING = codes({
  Cancillería: 'FOREIGN_AFFAIRS',
  OIM: 'IOM',
  'Estado receptor': 'HOST_STATE',
  Familia: 'FAMILY',
});

/** Where the case stands or how it ended. */
export const STATE = codes({
  'Conocido en el exterior': 'KNOWN_ABROAD',
  'Ayuda consular de emergencia': 'CONSULAR_EMERGENCY_HELP',
  'Documento de viaje': 'STATUS_AND_DOCUMENT',
  'Repatriación autorizada': 'TRAVEL_ARRANGED',
  Llegó: 'ARRIVED',
  Entregado: 'HANDED_OVER',
  Cerrado: 'CLOSED',
  'No aceptó': 'DECLINED',
  'Permanece en el país receptor': 'STAYED_HOST',
  'Sin contacto': 'LOST_CONTACT',
});
