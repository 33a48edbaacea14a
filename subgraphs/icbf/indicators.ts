import type { IndicatorAnswer } from '@alianza/kit/release/indicatorAnswer';

/** Which of the institute's published cells answers which indicator. */
export const answers: readonly IndicatorAnswer[] = [
  {
    indicator: 'CHILD_VICTIMS_IDENTIFIED',
    dataset: 'icbf.admissions',
    table: 'ENTRY_REASON',
    codes: { entryReason: 'TRAFFICKING' },
    definition: {
      es: 'Procesos de restablecimiento de derechos (PARD) abiertos por trata de personas, de víctimas directas e indirectas. Se cuentan procesos, no personas, y solo los que llegaron al ICBF.',
      en: 'Processes for the restoration of rights (PARD) opened for trafficking in persons, of direct and indirect victims. Processes are counted, not persons, and only those that reached ICBF.',
    },
  },
  {
    indicator: 'CHILD_EXPLOITATION_ADMISSIONS',
    dataset: 'icbf.admissions',
    table: 'ENTRY_REASON',
    codes: { entryReason: 'COMMERCIAL_SEXUAL_EXPLOITATION' },
    definition: {
      es: 'Procesos de restablecimiento de derechos (PARD) abiertos por explotación sexual comercial (ESCNNA). No incluye los abiertos por trata, reclutamiento o trabajo infantil.',
      en: 'Processes for the restoration of rights (PARD) opened for commercial sexual exploitation. Those opened for trafficking, recruitment or child labour are not included.',
    },
  },
  {
    indicator: 'CHILDREN_FROM_ARMED_GROUPS',
    dataset: 'icbf.armedGroupEntries',
    table: 'TOTAL',
    codes: {},
    definition: {
      es: 'Ingresos al Programa Especializado de niñas, niños y adolescentes desvinculados de grupos armados. No incluye a quienes se desvincularon y no ingresaron al programa.',
      en: 'Entries of children to the specialised programme after leaving an armed group. Children who left a group and did not enter the programme are not included.',
    },
  },
];
