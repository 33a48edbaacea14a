import type { IndicatorAnswer } from '@alianza/kit/release/indicatorAnswer';
import { inspections, registrations } from './families.ts';

/** Which published cell answers which indicator, and what the ministry counts there. */
export const answers: readonly IndicatorAnswer[] = [
  {
    indicator: 'CHILD_LABOUR_INSPECTIONS',
    dataset: inspections.id,
    table: 'SUBJECT',
    codes: { subject: 'CHILD_LABOUR' },
    definition: {
      es: 'Inspecciones laborales abiertas en el año cuya materia es el trabajo infantil, hayan encontrado o no a personas menores de edad trabajando. No incluye las de otra materia que las encontraron.',
      en: 'Labour inspections opened in the year whose subject is child labour, whether or not they found minors working. Inspections on another subject that found minors are not included.',
    },
  },
  {
    indicator: 'FORCED_LABOUR_INSPECTIONS',
    dataset: inspections.id,
    table: 'FORCED_LABOUR_FINDING',
    codes: { forcedLabourFinding: 'YES' },
    definition: {
      es: 'Inspecciones laborales abiertas en el año, de cualquier materia, que registran indicios de trabajo forzoso. Un indicio no es una víctima identificada ni un delito probado.',
      en: 'Labour inspections opened in the year, on any subject, that record indicators of forced labour. An indicator is neither an identified victim nor a proven offence.',
    },
  },
  {
    indicator: 'WORST_FORMS_REGISTRATIONS',
    dataset: registrations.id,
    table: 'CHILD_LABOUR_KIND',
    codes: { childLabourKind: 'WORST_FORM' },
    definition: {
      es: 'Personas cuyo primer registro del año en SIRITI es por una de las peores formas de trabajo infantil, cada una una sola vez por su número de persona en SIRITI. No incluye los registros sin dato de la peor forma.',
      en: 'Persons whose first entry of the year in SIRITI is for one of the worst forms of child labour, each once by SIRITI’s person number. Entries that do not say whether it is one are not included.',
    },
  },
];
