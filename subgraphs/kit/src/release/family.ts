import type { Profile } from '../disclosure/parameters.ts';

/**
 * The closed family of tables a ministry publishes from one register, written as data that a
 * statistician can read. Nothing outside the family can be asked of the graph.
 */
export interface DatasetFamily {
  /** `<agency>.<dataset>`, e.g. `police.offences`: the key of `Dataset` in the graph. */
  readonly id: string;
  readonly unit: UnitOfCount;
  /** How much noise its counts carry; chosen once for the dataset's whole life. */
  readonly profile: Profile;
  readonly title: Bilingual;
  /** What one counted unit is, and what it is not. */
  readonly definition: Bilingual;
  /** Which date of the record decides the year. */
  readonly dateMeaning: DateMeaning;
  /**
   * `sql/<units>.sql`: one row per counted entry, one text column per dimension that is not derived, `known_on` (date),
   * and `unit` (text): the pseudonym of the person where persons are counted, else the event's own number. Rows of one
   * unit count once in a cell they share.
   */
  readonly units: string;
  readonly dimensions: Readonly<Record<string, CodeList>>;
  /** Table name → its dimensions, in order; at most 12 tables, at most 3 dimensions each, one of them the time. */
  readonly tables: Readonly<Record<string, readonly string[]>>;
  /** Combinations of codes that cannot exist: exactly 0 wherever they occur. */
  readonly impossible?: readonly Readonly<Record<string, string>>[];
  /** National totals the agency has published officially: shown exactly, with their source. */
  readonly official?: readonly OfficialTotal[];
}

/** A total as the agency published it elsewhere. */
export interface OfficialTotal {
  readonly table: string;
  readonly codes: Readonly<Record<string, string>>;
  readonly value: number;
  /** Where it was published, for people. */
  readonly source: string;
}

export interface Bilingual {
  readonly es: string;
  readonly en: string;
}

/** Every code a dimension may take. Cells exist for all of them, so an absent cell never tells anything. */
export type CodeList =
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | PeriodList
  | { readonly kind: 'departments' }
  | { readonly kind: 'regions' }
  | { readonly kind: 'codes'; readonly labels: Readonly<Record<string, Bilingual>> }
  /** For codes that look like numbers, whose order an object does not keep. */
  | { readonly kind: 'listed'; readonly codes: readonly Code[] };

/** Fixed, disjoint windows of `length` calendar years, `count` of them, from `first` on. */
export interface PeriodList {
  readonly kind: 'periods';
  readonly first: number;
  readonly length: number;
  readonly count: number;
}

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

/** The dimensions of time; every table has exactly one, or two releases of it would differ by the people of one year. */
export const TIME_DIMENSIONS: readonly string[] = ['year', 'period'];

/** A list of more codes than this, or of codes of another spelling than {@link CODE}, holds what people wrote, not codes. */
const MAX_CODES = 200;

/** `12-14`, `18+`, `FORCED_BEGGING`: letters, digits and `_ + -`, at most 40 of them. */
const CODE = /^[\w+-]{1,40}$/;

/** Refuses, with a RangeError that names the rule, a family that breaks one of the rules of a closed family. */
export function checkFamily(family: DatasetFamily): void {
  const names = Object.keys(family.tables);
  if (names.length > MAX_TABLES)
    throw new RangeError(
      `${family.id} declares ${names.length} tables; a family has at most ${MAX_TABLES} (R4: a closed family).`,
    );
  for (const table of names) checkTable(family, table);
  for (const [dimension, list] of Object.entries(family.dimensions))
    checkCodes(`${family.id}: the dimension "${dimension}"`, list);
}

function checkTable({ id, dimensions, tables }: DatasetFamily, table: string): void {
  const dims = tables[table] ?? [];
  if (dims.length === 0 || dims.length > MAX_DIMENSIONS)
    throw new RangeError(
      `${id}.${table} has ${dims.length} dimensions; a table has 1 to ${MAX_DIMENSIONS} (R4: a closed family).`,
    );
  const stranger = dims.find((name) => !(name in dimensions));
  if (stranger)
    throw new RangeError(`${id}.${table} uses "${stranger}", which the family does not declare.`);
  const times = dims.filter((name) => TIME_DIMENSIONS.includes(name));
  if (times.length !== 1)
    throw new RangeError(
      `${id}.${table} has ${times.length} dimensions of time; a table has exactly one, ${TIME_DIMENSIONS.join(' or ')} (R3: closed periods).`,
    );
}

/** The other kinds of list are closed by their making; only those a ministry writes itself can hold free text. */
function checkCodes(place: string, list: CodeList): void {
  const codes = writtenCodes(list);
  if (codes.length > MAX_CODES)
    throw new RangeError(
      `${place} has ${codes.length} codes; a dimension is a closed list of at most ${MAX_CODES} codes (R4: a closed family). Group them, and keep the rest as OTHER.`,
    );
  const text = codes.find((code) => !CODE.test(code));
  if (text !== undefined)
    throw new RangeError(
      `${place} has the code "${text}"; a dimension is a closed list of codes, not free text (R4: a closed family). A code is 1 to 40 letters, digits, "_", "+" or "-"; words for people are its label.`,
    );
}

function writtenCodes(list: CodeList): readonly string[] {
  if (list.kind === 'listed') return list.codes.map(({ code }) => code);
  return list.kind === 'codes' ? Object.keys(list.labels) : [];
}
