import {
  AGE_BANDS,
  AGE_GROUPS,
  CPC_FORMS,
  DAYS_BANDS,
  DEPARTMENTS,
  LAG_BANDS,
  MODALITIES,
  NATIONALITY_GROUPS,
  PURPOSES,
  SEXES,
  YEARS,
} from '@alianza/kit/codes/lists';
import type { DatasetFamily } from '@alianza/kit/release/family';
import {
  ASSISTANCES,
  CALL_KINDS,
  CALL_OUTCOMES,
  CALL_ROUTES,
  CLOSING_REASONS,
  PHASES,
  REFERRALS,
  SECOND_ROUTES,
  VERIFICATION_RESULTS,
} from './codes.ts';
import { DESTINATIONS } from './codes/destinations.ts';

/** Victims in assistance routes (víctimas en ruta de asistencia). */
export const victims: DatasetFamily = {
  id: 'interior.victims',
  unit: 'VICTIM',
  title: { es: 'Víctimas en rutas de asistencia', en: 'Victims in assistance routes' },
  definition: {
    es: 'Víctimas directas de trata de personas que el Ministerio del Interior verificó (COAT), una por ruta verificada, por la fecha en que se recibió el reporte; cuentan desde el día de la verificación. No incluye víctimas indirectas (familiares) ni casos en estudio. Quien tiene dos rutas verificadas cuenta dos veces. El departamento es el de la explotación o, si fue en el exterior, el de origen. El rezago son los días del reporte a la verificación.',
    en: 'Direct victims of trafficking in persons whom the Ministry of Interior verified (COAT), one per verified route, by the day the report was received; they count from the day of the verification. Neither indirect victims (relatives) nor cases under study. A person with two verified routes counts twice. The department is that of the exploitation or, when that was abroad, of origin. The lag is the days from report to verification.',
  },
  dateMeaning: 'REPORTED',
  units: 'victimUnits.sql',
  dimensions: {
    year: YEARS,
    department: DEPARTMENTS,
    purpose: PURPOSES,
    cpcForm: CPC_FORMS,
    modality: MODALITIES,
    sex: SEXES,
    ageBand: AGE_BANDS,
    ageGroup: AGE_GROUPS,
    nationalityGroup: NATIONALITY_GROUPS,
    destination: DESTINATIONS,
    lagBand: LAG_BANDS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['year', 'department'],
    PURPOSE: ['year', 'purpose'],
    CPC_FORM: ['year', 'cpcForm'],
    MODALITY: ['year', 'modality'],
    SEX: ['year', 'sex'],
    AGE_BAND: ['year', 'ageBand'],
    AGE_GROUP: ['year', 'ageGroup'],
    NATIONALITY_GROUP: ['year', 'nationalityGroup'],
    LAG_BAND: ['year', 'lagBand'],
    DESTINATION: ['year', 'destination'],
    // All years together: by single years too few share an origin and a destination for any flow to be shown.
    DEPARTMENT_DESTINATION: ['department', 'destination'],
  },
};

/** Assistance routes (rutas de asistencia). */
export const routes: DatasetFamily = {
  id: 'interior.routes',
  unit: 'CASE_OR_ROUTE',
  title: { es: 'Rutas de asistencia', en: 'Assistance routes' },
  definition: {
    es: 'Rutas de asistencia abiertas en el COAT, por la fecha en que se recibió el reporte, cualquiera que sea su resultado; una ruta es de una persona, víctima directa o indirecta. No son víctimas verificadas ni casos judiciales. Fase, resultado y cierre son los de la última entrega. El tiempo de respuesta son los días del reporte al resultado de la verificación. La segunda ruta se reconoce por el número que el propio ministerio da a la persona; como ruta anterior cuentan solo las verificadas en que la persona es víctima directa, y en los primeros 24 meses del registro no encontrarla no dice nada.',
    en: 'Assistance routes opened at COAT, by the day the report was received, whatever became of them; a route is of one person, a direct or an indirect victim. Neither verified victims nor court cases. Phase, result and closing are those of the last extract. The response time is the days from the report to the result of the verification. A second route is recognised by the number the ministry itself gives the person; only verified routes with the person as direct victim count as earlier ones, and in the first 24 months of the register finding none says nothing.',
  },
  dateMeaning: 'REPORTED',
  units: 'routeUnits.sql',
  dimensions: {
    year: YEARS,
    department: DEPARTMENTS,
    verificationResult: VERIFICATION_RESULTS,
    phase: PHASES,
    assistance: ASSISTANCES,
    closingReason: CLOSING_REASONS,
    responseBand: DAYS_BANDS,
    secondRoute: SECOND_ROUTES,
    sex: SEXES,
    ageGroup: AGE_GROUPS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['year', 'department'],
    VERIFICATION_RESULT: ['year', 'verificationResult'],
    PHASE: ['year', 'phase'],
    ASSISTANCE: ['year', 'assistance'],
    CLOSING_REASON: ['year', 'closingReason'],
    RESPONSE_BAND: ['year', 'responseBand'],
    SECOND_ROUTE: ['year', 'secondRoute'],
    SEX: ['year', 'sex'],
    AGE_GROUP: ['year', 'ageGroup'],
    DEPARTMENT_VERIFICATION_RESULT: ['year', 'department', 'verificationResult'],
    DEPARTMENT_RESPONSE_BAND: ['year', 'department', 'responseBand'],
  },
};

/** Calls to the national line (llamadas a la línea). */
export const calls: DatasetFamily = {
  id: 'interior.calls',
  unit: 'CALL',
  title: { es: 'Llamadas a la línea contra la trata', en: 'Calls to the anti-trafficking line' },
  definition: {
    es: 'Llamadas a la línea nacional gratuita contra la trata de personas (018000 522020), por la fecha de la llamada, de cualquier tipo. No son casos ni víctimas: varias llamadas pueden tratar de la misma persona. Sexo y edad son de la presunta víctima, según quien llama. Una llamada se registra al recibirla, así que no hay rezago.',
    en: 'Calls to the free national line against trafficking in persons (018000 522020), by the day of the call, of any kind. Neither cases nor victims: several calls may be about one person. Sex and age are those of the presumed victim as the caller gave them. A call is entered when it comes in, so there is no lag.',
  },
  dateMeaning: 'RECORDED',
  units: 'callUnits.sql',
  dimensions: {
    year: YEARS,
    department: DEPARTMENTS,
    kind: CALL_KINDS,
    outcome: CALL_OUTCOMES,
    referral: REFERRALS,
    route: CALL_ROUTES,
    purpose: PURPOSES,
    sex: SEXES,
    ageGroup: AGE_GROUPS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['year', 'department'],
    KIND: ['year', 'kind'],
    OUTCOME: ['year', 'outcome'],
    REFERRAL: ['year', 'referral'],
    ROUTE: ['year', 'route'],
    PURPOSE: ['year', 'purpose'],
    SEX: ['year', 'sex'],
    AGE_GROUP: ['year', 'ageGroup'],
    KIND_OUTCOME: ['year', 'kind', 'outcome'],
    DEPARTMENT_KIND: ['year', 'department', 'kind'],
    DEPARTMENT_ROUTE: ['year', 'department', 'route'],
  },
};

/** What the Ministry of Interior publishes. */
export const families: readonly DatasetFamily[] = [victims, routes, calls];
