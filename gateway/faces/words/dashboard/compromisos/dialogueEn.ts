import type { DialogueWords } from './words.ts';

/** What the pack of the annual dialogue says in English. */
export const dialogueEn: DialogueWords = {
  title: 'Annual dialogue pack',
  kicker: 'Child Protection Compact Partnership · figures of {years}',
  of: 'Latest dialogue known: {began} to {ended}.',
  noDialogue: 'No dialogue is known.',
  print: 'Print',
  back: 'Back to Commitments',
  chosenTitle: 'Indicators chosen before the dialogue',
  chosenNone: 'Which were chosen was not published: all are here, in the order of the objectives.',
  reported: 'What was said of it',
  contents: 'Contents',
  howTo: 'How to read the figures',
  howToLead:
    'Each figure belongs to its agency, with its unit and its definition (annex). None is added to another. What follows ± is the protection margin: by how much the figure was moved to protect people; it does not measure those nobody has identified.',
  resources: 'Contributions, awards and sustainability',
  annex: 'Annex: definitions',
  annexLead: 'What each agency counts when it answers an indicator, and how that differs from it.',
  published: 'Annex: published elsewhere',
  releases: 'Releases: {list}.',
  noReleases: 'No agency answered with a release.',
  asOf: 'Accessed on {date}.',
  value: 'Figure, as published',
  indicator: 'Indicator',
};
