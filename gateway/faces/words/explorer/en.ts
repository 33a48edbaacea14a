import type { ExplorerWords } from './words.ts';

/** What the explorer says in English. */
export const en: ExplorerWords = {
  title: 'Alianza explorer',
  otherPages: 'Other pages',
  saved: {
    title: 'Saved queries',
    search: 'Find a query',
    found: '{count} of {all} queries',
    nothing: 'No query speaks of “{search}”. Try one word, such as “routes” or “recruitment”.',
    run: 'Run',
    copyLink: 'Copy link',
    copied:
      'Link copied. It does not carry your session: whoever opens it sees what their own session allows.',
    toResult: 'Go to the result',
    topics: {
      overview: 'Overview',
      identification: 'Identification',
      flows: 'Flows',
      labour: 'Labour',
      partnership: 'CPC Partnership',
      prevention: 'Prevention',
      prosecution: 'Investigation and prosecution',
      protection: 'Protection',
      quality: 'Data quality',
      reconciliation: 'Reconciliation',
    },
  },
  builder: 'Build a query',
  table: {
    title: 'Table',
    result: 'Result',
    json: 'JSON',
    chart: 'Chart',
    empty: 'Open a saved query and run it: its table appears here.',
    running: 'Asking the agencies…',
    noRows: 'The answer has no rows: no release covers what is asked.',
    constants: 'The same in every row',
    list: 'List of the answer',
    caption: '{name}: {rows} rows',
    figures: '{count} figures: {states}',
    oneFigure: '1 figure: {states}',
    states: {
      PUBLISHED: ['published', 'published'],
      ROUNDED: ['published and rounded', 'published and rounded'],
      OFFICIAL: ['official', 'official'],
      STRUCTURAL_ZERO: ['not applicable', 'not applicable'],
      UNDER_TEN: ['fewer than 10', 'fewer than 10'],
      WITHHELD_BASE: ['protected', 'protected'],
      WITHHELD_NEAR_DUPLICATE: [
        'protected next to another figure',
        'protected next to another figure',
      ],
      WITHHELD_OPEN_PERIOD: ['protected, open period', 'protected, open period'],
      NOT_REPORTED: ['not reported', 'not reported'],
      UNAVAILABLE: ['not answering', 'not answering'],
      NOT_AUTHORISED: ['sign in to see', 'sign in to see'],
    },
    why: 'Why they are missing',
    noSum: 'These figures are neither added nor averaged.',
    downloadCsv: 'Download CSV',
    downloadJson: 'Download JSON',
    separator: 'Separator',
    comma: 'comma (,)',
    semicolon: 'semicolon (;)',
    guard: 'Cells starting with = + - @ carry an apostrophe so that spreadsheets do not run them.',
    more: 'Show all {count} rows',
    yes: 'yes',
    no: 'no',
    chartOf: 'Chart of {figure} by {dimension}, as they stand in the table: {points}.',
    noChart:
      'There is no honest chart for this list: it has no figures, only one, or so many that the table reads better.',
  },
  session: {
    title: 'Session',
    now: {
      PUBLIC: 'Public view',
      ANALYST: 'Analyst session',
      REFUSED: 'The token is not known',
    },
    sees: {
      PUBLIC:
        'You see everything published, rounded to 5. Figures under 10 are not shown: “Fewer than 10” stands there.',
      ANALYST:
        'You see the published figures without rounding, each with its protection margin. What is protected stays protected.',
      REFUSED:
        'The last query was not answered. Check the token in the Headers tab, or delete it to ask as the public.',
    },
    signIn: 'Sign in',
    signInLater:
      'Signing in with a name and a password is not possible yet. Until then analysts use a token.',
    token: 'The token goes into the Headers tab, below the query.',
    tokenKept: 'It is not stored, is in no link, and is gone when the page is closed.',
    openHeaders: 'Open the Headers tab',
  },
  notices: {
    away: 'Alianza is not answering. The page tries again every second, and repeats your query when it is back.',
    awayInEditor: 'Alianza is not answering now. The query is repeated by itself when it is back.',
    back: 'Alianza is answering again.',
    close: 'Close the notice',
    oldLink: 'This link uses a query that no longer exists: “{given}”. The nearest is “{nearest}”.',
    oldLinkNothing: 'This link uses a query that no longer exists: “{given}”.',
    openNearest: 'Open it',
    brokenVariables:
      'The variables of this link cannot be read: it may have been cut when it was copied. The query opens with its own; change them below.',
    strangeVariables:
      'The link has variables that this query does not have: {names}. They were left out; those it has are {known}.',
    noOperations: 'This Alianza has no saved queries.',
  },
};
