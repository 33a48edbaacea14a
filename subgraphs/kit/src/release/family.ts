/**
 * The closed family of tables a ministry publishes from one register, written as data that a
 * statistician can read. Nothing outside the family can be asked of the graph.
 */
export interface DatasetFamily {
  /** `<agency>.<dataset>`, e.g. `police.offences`: the key of `Dataset` in the graph. */
  readonly id: string;
  readonly unit: UnitOfCount;
  readonly title: Bilingual;
  /** What one counted unit is, and what it is not. */
  readonly definition: Bilingual;
  /** Which date of the record decides the year. */
  readonly dateMeaning: DateMeaning;
  /** `sql/<units>.sql`: one row per counted unit, one text column per dimension, plus `known_on` (date). */
  readonly units: string;
  readonly dimensions: Readonly<Record<string, CodeList>>;
  /** Table name → its dimensions, in order; at most 12 tables, at most 3 dimensions each. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
}

export interface Bilingual {
  readonly es: string;
  readonly en: string;
}

/** Every code a dimension may take. Cells exist for all of them, so an absent cell never tells anything. */
export type CodeList =
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | { readonly kind: 'departments' }
  | { readonly kind: 'codes'; readonly labels: Readonly<Record<string, Bilingual>> }
  /** For codes that look like numbers, whose order an object does not keep. */
  | { readonly kind: 'listed'; readonly codes: readonly Code[] };

/** One code with its labels. */
export interface Code extends Bilingual {
  readonly code: string;
}

export type UnitOfCount =
  | 'VICTIM'
  | 'CASE_OR_ROUTE'
  | 'COMPLAINT'
  | 'OFFENCE'
  | 'ARREST'
  | 'PROCESS'
  | 'INSPECTION'
  | 'REPATRIATION'
  | 'CALL'
  | 'REGISTERED_PERSON';

export type DateMeaning = 'FACT' | 'KNOWN' | 'REPORTED' | 'RECORDED' | 'DECIDED';

/** Code of a dimension value that the ministry did not record. It is a value like any other, never folded into another. */
export const UNKNOWN = 'UNKNOWN';

/** At most 12 tables of at most 3 dimensions: bounded noise dies when the number of partitions is not bounded (Asghar and Kaafar 2019). */
export const MAX_TABLES = 12;
export const MAX_DIMENSIONS = 3;

/** Refuses a family that is too large or that names a dimension it does not declare. */
export function checkFamily({ id, dimensions, tables }: DatasetFamily): void {
  const names = Object.keys(tables);
  if (names.length > MAX_TABLES)
    throw new RangeError(
      `${id} declares ${names.length} tables; a family has at most ${MAX_TABLES}.`,
    );
  for (const [table, dims] of Object.entries(tables)) {
    if (dims.length === 0 || dims.length > MAX_DIMENSIONS)
      throw new RangeError(
        `${id}.${table} has ${dims.length} dimensions; a table has 1 to ${MAX_DIMENSIONS}.`,
      );
    const stranger = dims.find((name) => !(name in dimensions));
    if (stranger)
      throw new RangeError(`${id}.${table} uses "${stranger}", which the family does not declare.`);
  }
}
