import {
  AGE_BANDS,
  AGE_GROUPS,
  DEPARTMENTS,
  LAG_BANDS,
  SEXES,
  YEARS,
} from '@alianza/kit/codes/lists';
import type { DatasetFamily } from '@alianza/kit/release/family';
import {
  ACTIVITIES,
  CHILD_LABOUR_KINDS,
  ETHNIC_GROUPS,
  OUTCOMES,
  REFERRALS,
  SUBJECTS,
  TRIGGERS,
  WORST_FORMS,
  YES_OR_NO,
} from './codes.ts';
import { SECTORS } from './codes/sectors.ts';

/** Labour inspections (inspecciones laborales). */
export const inspections: DatasetFamily = {
  id: 'labor.inspections',
  unit: 'INSPECTION',
  profile: 'child',
  title: { es: 'Inspecciones laborales', en: 'Labour inspections' },
  definition: {
    es: 'Inspecciones laborales abiertas en el año por las direcciones territoriales, de cualquier materia. Una inspección cuenta una vez, en el año de su apertura, en cualquier estado; cuenta desde el día en que se registró. No son lugares de trabajo ni personas: un lugar puede inspeccionarse más de una vez, y una inspección puede encontrar a varias personas menores de edad. La decisión y la remisión son las conocidas en la última entrega del ministerio.',
    en: 'Labour inspections that the territorial offices opened in the year, on any subject. An inspection counts once, in the year of its opening, in any state; it counts from the day it was registered. Neither workplaces nor persons: a workplace may be inspected more than once, and one inspection may find several minors. Outcome and referral are those known from the ministry’s last extract.',
  },
  dateMeaning: 'FACT',
  units: 'inspectionUnits.sql',
  dimensions: {
    year: YEARS,
    department: DEPARTMENTS,
    sector: SECTORS,
    trigger: TRIGGERS,
    subject: SUBJECTS,
    minorFinding: YES_OR_NO,
    forcedLabourFinding: YES_OR_NO,
    finding: YES_OR_NO,
    outcome: OUTCOMES,
    referral: REFERRALS,
    lagBand: LAG_BANDS,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['year', 'department'],
    SECTOR: ['year', 'sector'],
    TRIGGER: ['year', 'trigger'],
    SUBJECT: ['year', 'subject'],
    FORCED_LABOUR_FINDING: ['year', 'forcedLabourFinding'],
    LAG_BAND: ['year', 'lagBand'],
    DEPARTMENT_SUBJECT: ['year', 'department', 'subject'],
    DEPARTMENT_FORCED_LABOUR_FINDING: ['year', 'department', 'forcedLabourFinding'],
    MINOR_FINDING_REFERRAL: ['year', 'minorFinding', 'referral'],
    FORCED_LABOUR_FINDING_REFERRAL: ['year', 'forcedLabourFinding', 'referral'],
    FINDING_OUTCOME: ['year', 'finding', 'outcome'],
  },
};

/** Children registered in SIRITI for child labour and its worst forms (registros en SIRITI). */
export const registrations: DatasetFamily = {
  id: 'labor.registrations',
  unit: 'REGISTERED_PERSON',
  profile: 'child',
  title: {
    es: 'Niñas, niños y adolescentes registrados por trabajo infantil y sus peores formas',
    en: 'Children registered for child labour and its worst forms',
  },
  definition: {
    es: 'Personas registradas en SIRITI por trabajo infantil o sus peores formas, por la fecha de registro. Cada persona cuenta una sola vez en el año, por el número de persona del propio SIRITI, aunque tenga varios registros; sus características son las de su primer registro de ese año, de modo que una peor forma anotada después en el mismo año no se ve. Quien se registra en dos años cuenta en los dos, por lo que los años no se suman. No se comparan nombres ni documentos: dos números de una misma persona cuentan dos veces. Se registra lo que alguna entidad encontró, no cuántas niñas y niños trabajan.',
    en: 'Persons registered in SIRITI for child labour or its worst forms, by the date of registration. Each person counts once a year, by SIRITI’s own person number, however many entries there are; characteristics are those of the person’s first entry of that year, so a worst form noted later in the same year is not seen. A person entered in two years counts in both, so years do not add up. Names and documents are not compared: two numbers of one person count twice. What is registered is what some body found, not how many children work.',
  },
  dateMeaning: 'RECORDED',
  units: 'registrationUnits.sql',
  dimensions: {
    year: YEARS,
    department: DEPARTMENTS,
    childLabourKind: CHILD_LABOUR_KINDS,
    worstForm: WORST_FORMS,
    activity: ACTIVITIES,
    sex: SEXES,
    ageBand: AGE_BANDS,
    ageGroup: AGE_GROUPS,
    ethnicGroup: ETHNIC_GROUPS,
    schoolAttendance: YES_OR_NO,
  },
  tables: {
    TOTAL: ['year'],
    DEPARTMENT: ['year', 'department'],
    CHILD_LABOUR_KIND: ['year', 'childLabourKind'],
    WORST_FORM: ['year', 'worstForm'],
    ACTIVITY: ['year', 'activity'],
    SEX: ['year', 'sex'],
    AGE_BAND: ['year', 'ageBand'],
    AGE_GROUP: ['year', 'ageGroup'],
    ETHNIC_GROUP: ['year', 'ethnicGroup'],
    SCHOOL_ATTENDANCE: ['year', 'schoolAttendance'],
    DEPARTMENT_CHILD_LABOUR_KIND: ['year', 'department', 'childLabourKind'],
    DEPARTMENT_ACTIVITY: ['year', 'department', 'activity'],
  },
};

export const families: readonly DatasetFamily[] = [inspections, registrations];
