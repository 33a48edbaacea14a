import { codeList } from '@alianza/kit/codes/codeList';
import type { CodeList } from '@alianza/kit/release/family';

/** Code lists that only COAT's register uses; those shared with other agencies are in the kit. */

/** Result of the verification (resultado de la verificación). */
export const VERIFICATION_RESULTS: CodeList = {
  kind: 'codes',
  labels: {
    VERIFIED: { es: 'Verificado', en: 'Verified' },
    NOT_TRAFFICKING: { es: 'No es trata', en: 'Not trafficking' },
    REFERRED_OTHER: { es: 'Remitido por otro delito', en: 'Referred as another offence' },
    PENDING: { es: 'En estudio', en: 'Under study' },
  },
};

/** Phase of the route on the day of the extract (fase). */
export const PHASES: CodeList = {
  kind: 'codes',
  labels: {
    RECEIVED: { es: 'Recibido', en: 'Received' },
    CHARACTERISED: { es: 'Caracterizado', en: 'Characterised' },
    VERIFIED: { es: 'Verificado', en: 'Verified' },
    IMMEDIATE_ASSISTANCE: { es: 'Asistencia inmediata', en: 'Immediate assistance' },
    MEDIATE_ASSISTANCE: { es: 'Asistencia mediata', en: 'Mediate assistance' },
    FOLLOW_UP: { es: 'Seguimiento', en: 'Follow-up' },
    CLOSED: { es: 'Cerrado', en: 'Closed' },
  },
};

/** Which of the two assistances were begun (asistencia inmediata y mediata). */
export const ASSISTANCES: CodeList = {
  kind: 'codes',
  labels: {
    IMMEDIATE: { es: 'Solo inmediata', en: 'Immediate only' },
    MEDIATE: { es: 'Solo mediata', en: 'Mediate only' },
    IMMEDIATE_AND_MEDIATE: { es: 'Inmediata y mediata', en: 'Immediate and mediate' },
    NONE: { es: 'Sin inicio de asistencia registrado', en: 'No start of assistance recorded' },
  },
};

/** Why a route was closed (motivo de cierre); OPEN while it is not. */
export const CLOSING_REASONS: CodeList = codeList({
  ACHIEVED: { es: 'Objetivos cumplidos', en: 'Aims achieved' },
  WITHDRAWN: { es: 'Retiro voluntario', en: 'Voluntary withdrawal' },
  LOST_CONTACT: { es: 'Pérdida de contacto', en: 'Contact lost' },
  MOVED: { es: 'Cambio de domicilio', en: 'Moved away' },
  DIED: { es: 'Fallecimiento', en: 'Death' },
  HANDED_TO_ICBF: { es: 'Traslado a ICBF', en: 'Handed to ICBF' },
  NOT_TRAFFICKING: { es: 'No es trata', en: 'Not trafficking' },
  REFERRED_OTHER: { es: 'Remitido por otro delito', en: 'Referred as another offence' },
  OPEN: { es: 'En curso', en: 'Still open' },
});

/** Whether the person was a verified direct victim in another route within the 24 months before (nueva victimización). */
export const SECOND_ROUTES: CodeList = codeList({
  FIRST: {
    es: 'Sin ruta verificada en los 24 meses anteriores',
    en: 'No verified route in the 24 months before',
  },
  SECOND: {
    es: 'Con ruta verificada en los 24 meses anteriores',
    en: 'A verified route in the 24 months before',
  },
});

/** What a call was about (tipo de llamada). */
export const CALL_KINDS: CodeList = {
  kind: 'codes',
  labels: {
    POSSIBLE_CASE: { es: 'Posible caso', en: 'Possible case' },
    INFORMATION: { es: 'Solicitud de información', en: 'Request for information' },
    OTHER_OFFENCE: { es: 'Otro delito', en: 'Another offence' },
    CASE_FOLLOW_UP: { es: 'Seguimiento de caso', en: 'Follow-up of a case' },
    NOT_EFFECTIVE: { es: 'Llamada no efectiva', en: 'Not effective' },
  },
};

/** What became of a call (resultado). */
export const CALL_OUTCOMES: CodeList = {
  kind: 'codes',
  labels: {
    VERIFIED: { es: 'Verificado', en: 'Verified' },
    NOT_VERIFIED: { es: 'No verificado', en: 'Not verified' },
    ADVISED: { es: 'Orientación', en: 'Advised' },
    NO_ACTION: { es: 'Sin trámite', en: 'No action' },
  },
};

/** Body the line referred the call to (remisión). */
export const REFERRALS: CodeList = {
  kind: 'codes',
  labels: {
    INTERIOR: { es: 'COAT', en: 'COAT' },
    FOREIGN_AFFAIRS: { es: 'Cancillería', en: 'Foreign Affairs' },
    POLICE: { es: 'Policía Nacional', en: 'National Police' },
    PROSECUTOR: { es: 'Fiscalía', en: 'Attorney General’s Office' },
    ICBF: { es: 'ICBF', en: 'ICBF' },
    MIGRATION: { es: 'Migración Colombia', en: 'Migración Colombia' },
    LABOR: { es: 'Ministerio del Trabajo', en: 'Ministry of Labor' },
    OMBUDSMAN: { es: 'Defensoría del Pueblo', en: 'Ombudsman’s Office' },
    TERRITORIAL_COMMITTEE: { es: 'Comité territorial', en: 'Territorial committee' },
    CIVIL_SOCIETY: { es: 'Sociedad civil', en: 'Civil society' },
    IOM: { es: 'OIM', en: 'IOM' },
    NONE: { es: 'Sin remisión registrada', en: 'No referral recorded' },
  },
};

/** Whether a call opened a route (ruta abierta). */
export const CALL_ROUTES: CodeList = {
  kind: 'codes',
  labels: {
    OPENED: { es: 'Con ruta', en: 'Route opened' },
    NOT_OPENED: { es: 'Sin ruta', en: 'No route opened' },
  },
};
