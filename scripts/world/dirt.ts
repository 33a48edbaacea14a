/** The flaws of real extracts that the world plants on purpose, each kind by itself and counted. */
export const DIRT = {
  LATE_REPORT: 'The agency learned of the fact, or recorded it, more than 180 days after it.',
  RETIRED_MUNICIPALITY:
    'A municipality code DANE withdrew (27086, 94663) stands for its successor.',
  MISSING_AGE: 'No age was recorded.',
  MISSING_SEX: 'No sex was recorded.',
  MISSING_BIRTH_DATE: 'No date of birth was recorded.',
  MISSING_DOCUMENT: 'The person has a document and the agency did not record its number.',
  MISTYPED_DOCUMENT: 'Two digits of the document number changed places.',
  MISSPELT_NAME: 'A letter was lost or doubled, or the surnames changed places.',
  DUPLICATE_PERSON: 'The same person stands in one register twice, under two numbers.',
  SECOND_DATE_FORMAT: 'The dates of the row are in the second format the extract declares.',
  IMPOSSIBLE_DATE: 'Bad row: 31 February.',
  UNKNOWN_PLACE: 'Bad row: a department or municipality code that DIVIPOLA does not have.',
  UNKNOWN_CODE: 'Bad row: a word that is not in the code list of its column.',
} as const;

export type DirtKind = keyof typeof DIRT;

/** How often each kind was planted. */
export type DirtCount = Record<DirtKind, number>;

/** A count that starts at nothing. */
export function noDirt(): DirtCount {
  return Object.fromEntries(Object.keys(DIRT).map((kind) => [kind, 0])) as DirtCount;
}
