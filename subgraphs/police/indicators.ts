import type { IndicatorAnswer } from '@alianza/kit/release/indicatorAnswer';

/** What the National Police answer to the partnership's indicators, each from one published cell a year. */
export const answers: readonly IndicatorAnswer[] = [
  {
    indicator: 'VICTIMS_IDENTIFIED',
    dataset: 'police.victims',
    table: 'TOTAL',
    codes: {},
    definition: {
      es: 'Personas de cualquier edad identificadas como víctimas por la Policía en delitos de explotación, incluida la explotación sexual fuera del artículo 188A y el reclutamiento ilícito.',
      en: 'Persons of any age whom the police identified as victims of exploitation offences, including sexual exploitation outside article 188A and unlawful recruitment.',
    },
  },
  {
    indicator: 'CHILD_VICTIMS_IDENTIFIED',
    dataset: 'police.victims',
    table: 'AGE_GROUP',
    codes: { ageGroup: 'UNDER_18' },
    definition: {
      es: 'De las anteriores, las menores de 18 años al ser identificadas; sin edad ni fecha de nacimiento registradas no cuentan.',
      en: 'Of those, the ones under 18 when identified; persons without a recorded age or birth date do not count.',
    },
  },
  {
    indicator: 'CHILDREN_FROM_ARMED_GROUPS',
    dataset: 'police.victims',
    table: 'ARTICLE_AGE_GROUP',
    codes: { article: '162', ageGroup: 'UNDER_18' },
    definition: {
      es: 'Menores de 18 años identificados por la Policía como víctimas de reclutamiento ilícito (artículo 162); no todos ingresan al programa del ICBF.',
      en: 'Persons under 18 whom the police identified as victims of unlawful recruitment (article 162); not all of them enter ICBF’s programme.',
    },
  },
  {
    indicator: 'CHILD_EXPLOITATION_OFFENCES',
    dataset: 'police.offences',
    table: 'AGE_GROUP',
    codes: { ageGroup: 'UNDER_18' },
    definition: {
      es: 'Delitos de los artículos listados cuya víctima registrada es menor de 18 años, por año del hecho.',
      en: 'Offences under the listed articles whose recorded victim is under 18, by year of the fact.',
    },
  },
  {
    indicator: 'CHILD_EXPLOITATION_ARRESTS',
    dataset: 'police.arrests',
    table: 'TOTAL',
    codes: {},
    definition: {
      es: 'Capturas y aprehensiones por los artículos listados (trata y explotación), con víctimas de cualquier edad: la captura no registra la edad de la víctima, así que no se sabe cuántas son por hechos contra menores de 18 años.',
      en: 'Arrests and apprehensions under the listed articles (trafficking and exploitation), for victims of any age: an arrest does not record the victim’s age, so it is unknown how many are for acts against persons under 18.',
    },
  },
];
