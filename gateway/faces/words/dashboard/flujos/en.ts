import { groups } from './stepsEn.ts';
import type { FlowsWords } from './words.ts';

/** What the view Flujos says in English. */
export const en: FlowsWords = {
  kicker: 'Regions of origin and countries of destination · {period}',
  title: 'From which regions, and to which countries?',
  lead: 'Two agencies publish pairs of a region of origin and a country of destination. They see the same persons in part: their figures are not added.',
  matrixTitle: {
    interior: 'Victims in assistance routes',
    foreignAffairs: 'Victims assisted by consulates',
  },
  matrixHint: {
    interior:
      'The region is that of origin of those exploited abroad, and that of the exploitation where nobody left the country.',
    foreignAffairs: 'The region is that of origin, as the consular register has it.',
  },
  to: ' to ',
  everywhere: 'in every region',
  pairs:
    '{pairs} pairs of origin and destination: {shown} with a figure, {few} of fewer than 10 and {held} protected, which may be of any size.',
  yearsTitle: 'By country of destination, for the whole country',
  widths: 'Width of the lines, in victims',
  unit: 'victims',
  destination: 'Country of destination',
  whyRegions:
    'Nothing is published by department or by year: hardly any flow reaches ten persons, and such a figure could point to one of them. That is why natural regions and periods of three years are taken together. “Another country” has a published cell of its own; no total comes from adding cells.',
  arcs: 'Show as arcs',
  arcsNote:
    'Each line joins an origin and a destination; it is not a route. The list names countries, not places.',
  arcsNone: 'No pair of this period can be drawn: all are fewer than 10 or protected.',
  arcsAlt: 'Lines from {regions} to {places}. The same pairs are in the table.',
  arcWidths: ['up to 24', '25 to 49', '50 or more'],
  protectedPairs: '{protected} protected pairs are not drawn, nor those fewer than 10.',
  stepsTitle: 'They are not the same persons',
  stepsLead:
    'From the call to the verification, the route and the referral: each step is counted apart and in another unit. Several calls may be about one case, and routes come in by other channels too. A step is no part of the one before.',
  stepsOf: {
    interior: 'From the line to the route',
    foreignAffairs: 'From abroad to the return',
  },
  ownScale: 'Own scale: compare bars within a group, not between groups.',
  step: 'Step',
  figure: 'Figure',
  groups,
};
