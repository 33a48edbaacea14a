import type { IndicatorAnswer } from '@alianza/kit/release/indicatorAnswer';
import { calls, victims } from './families.ts';

/** Which of Interior's published cells answers which indicator. */
export const answers: readonly IndicatorAnswer[] = [
  {
    indicator: 'VICTIMS_IDENTIFIED',
    dataset: victims.id,
    table: 'TOTAL',
    codes: {},
    definition: {
      es: 'Víctimas directas de trata que el COAT verificó, cada persona una vez en el año del reporte. No dice si hubo denuncia ni proceso penal.',
      en: 'Direct victims of trafficking whom COAT verified, each person once in the year of the report. It does not say whether there was a complaint or a prosecution.',
    },
  },
  {
    indicator: 'CHILD_VICTIMS_IDENTIFIED',
    dataset: victims.id,
    table: 'AGE_GROUP',
    codes: { ageGroup: 'UNDER_18' },
    definition: {
      es: 'Víctimas directas de trata menores de 18 años el día del reporte, verificadas por el COAT. Quienes no tienen edad registrada no cuentan aquí. El ICBF cuenta procesos, no rutas.',
      en: 'Direct victims of trafficking aged under 18 on the day of the report, verified by COAT. Those without a recorded age are not counted here. ICBF counts processes, not routes.',
    },
  },
  {
    indicator: 'VICTIMS_ASSISTED_ABROAD',
    dataset: victims.id,
    table: 'MODALITY',
    codes: { modality: 'EXTERNAL_OUTBOUND' },
    definition: {
      es: 'Víctimas verificadas en rutas por trata externa con explotación en el exterior. Es lo que el COAT sabe de ellas, no la asistencia que dio un consulado.',
      en: 'Verified victims in routes for trafficking with exploitation abroad. It is what COAT knows of them, not the assistance a consulate gave.',
    },
  },
  {
    indicator: 'HOTLINE_CALLS',
    dataset: calls.id,
    table: 'TOTAL',
    codes: {},
    definition: {
      es: 'Llamadas de cualquier tipo a la línea 018000 522020. Una llamada no es un caso.',
      en: 'Calls of any kind to the line 018000 522020. A call is not a case.',
    },
  },
];
