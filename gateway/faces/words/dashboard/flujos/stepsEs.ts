import type { FlowsWords } from './words.ts';

/** The steps in Spanish, in the terms of the registers. */
export const groups: FlowsWords['groups'] = {
  calls: {
    title: 'Llamadas a la línea contra la trata',
    unit: 'llamadas',
    steps: {
      TOTAL: 'Llamadas recibidas',
      VERIFIED: 'Posible caso, verificado',
      OPENED: 'Con número de ruta abierta',
    },
  },
  routes: {
    title: 'Rutas de asistencia',
    unit: 'rutas',
    steps: {
      TOTAL: 'Rutas registradas',
      VERIFIED: 'Verificadas como trata',
      NOT_TRAFFICKING: 'No es trata',
      REFERRED_OTHER: 'Remitidas por otro delito',
      PENDING: 'En estudio',
      UNKNOWN: 'Sin dato',
    },
  },
  victims: {
    title: 'Víctimas en rutas verificadas',
    unit: 'víctimas',
    steps: { TOTAL: 'Víctimas verificadas' },
  },
  referrals: {
    title: 'Remisiones de las llamadas',
    unit: 'llamadas',
    steps: {
      INTERIOR: 'COAT, Ministerio del Interior',
      FOREIGN_AFFAIRS: 'Cancillería',
      POLICE: 'Policía Nacional',
      PROSECUTOR: 'Fiscalía General',
      ICBF: 'ICBF',
      MIGRATION: 'Migración Colombia',
      LABOR: 'Ministerio del Trabajo',
      OMBUDSMAN: 'Defensoría del Pueblo',
      TERRITORIAL_COMMITTEE: 'Comité territorial',
      CIVIL_SOCIETY: 'Sociedad civil',
      IOM: 'OIM',
      NONE: 'Sin remisión registrada',
      UNKNOWN: 'Sin dato',
    },
  },
  assistance: {
    title: 'Víctimas asistidas por los consulados',
    unit: 'víctimas',
    steps: {
      TOTAL: 'Víctimas asistidas',
      UNDER_18: 'Menores de 18 años',
      ADULT: 'Personas adultas',
      UNKNOWN: 'Edad sin dato',
    },
  },
  repatriations: {
    title: 'Repatriaciones, por entidad que recibe',
    unit: 'repatriaciones',
    steps: {
      TOTAL: 'Repatriaciones',
      COAT: 'Recibe el COAT',
      ICBF: 'Recibe el ICBF',
      TERRITORIAL_COMMITTEE: 'Recibe un comité territorial',
      UNKNOWN: 'Quien recibe, sin dato',
    },
  },
  followUps: {
    title: 'Repatriaciones, por lo que siguió',
    unit: 'repatriaciones',
    steps: {
      MEDIATE_ASSISTANCE: 'Asistencia mediata',
      PARD: 'Proceso de restablecimiento de derechos (PARD)',
      NONE: 'Ninguno',
      UNKNOWN: 'Sin dato',
    },
  },
};
