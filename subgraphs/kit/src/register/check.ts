import { COUNTRY_CODES } from '../codes/countries.ts';
import { MISSING_WORDS, type Column, type ColumnType } from './extract.ts';
import type { Geography } from './geography.ts';
import { parseDate } from './parseDate.ts';

/** Why a row was refused: the rule it broke and what the ministry can do. Never the value, because reports travel. */
export interface Refusal {
  readonly rule: Rule;
  readonly remedy: string;
}

/** The closed list of rules a row can break. */
export type Rule =
  | 'REQUIRED'
  | 'TEXT'
  | 'INTEGER'
  | 'DATE'
  | 'CODE'
  | 'DEPARTMENT'
  | 'MUNICIPALITY'
  | 'COUNTRY'
  | 'COLUMN_COUNT'
  | 'IMPOSSIBLE'
  | 'DUPLICATE_KEY';

/** A checked cell: the register's own text, null where nothing was recorded, or the refusal. */
export type Checked = string | null | Refusal;

export type Check = (text: string) => Checked;

const MISSING = new Set(MISSING_WORDS);

/** Compiles a column's contract into the check that each of its cells goes through. */
export function compileCheck(column: Column, geography: Geography): Check {
  const check = checkOf(column.type, geography);
  const missing = column.required
    ? refusal('REQUIRED', `Fill ${column.header}: the register identifies or counts rows by it.`)
    : null;
  return (text) => {
    const word = text.trim();
    return MISSING.has(word) ? missing : check(word);
  };
}

function checkOf(type: ColumnType, geography: Geography): Check {
  switch (type.kind) {
    case 'text':
      return checkText(type.maxLength, type.pattern);
    case 'integer':
      return checkInteger(type.min, type.max);
    case 'date':
      return checkDate(type);
    case 'code':
      return checkCode(new Map(Object.entries(type.codes)));
    case 'department':
      return checkDepartment(geography);
    case 'municipality':
      return checkMunicipality(geography);
    case 'country':
      return checkCountry;
  }
}

function checkText(maxLength: number, pattern?: RegExp): Check {
  const tooLong = refusal('TEXT', `Shorten it to ${maxLength} characters.`);
  const misshapen = refusal('TEXT', `Write it in the form ${pattern?.source}.`);
  return (word) => {
    if (word.length > maxLength) return tooLong;
    return pattern && !pattern.test(word) ? misshapen : word;
  };
}

function checkInteger(min: number, max: number): Check {
  const wrong = refusal(
    'INTEGER',
    `Write a whole number from ${min} to ${max}, or leave it empty.`,
  );
  return (word) => {
    const number = Number(word);
    return /^-?\d{1,9}$/.test(word) && number >= min && number <= max ? String(number) : wrong;
  };
}

function checkDate({ formats }: Extract<ColumnType, { kind: 'date' }>): Check {
  const wrong = refusal('DATE', `Write a day of the calendar as ${formats.join(' or ')}.`);
  // A file holds the same few thousand days over and over.
  const known = new Map<string, Checked>();
  return (word) => {
    const seen = known.get(word);
    if (seen !== undefined) return seen;
    const checked = parseDate(word, formats) ?? wrong;
    if (known.size < MOST_DAYS) known.set(word, checked);
    return checked;
  };
}

/** Days of a century and a half: more distinct texts in a date column are not worth remembering. */
const MOST_DAYS = 55_000;

function checkCode(codes: ReadonlyMap<string, string | null>): Check {
  const wrong = refusal('CODE', `Use one of: ${[...codes.keys()].join(', ')}.`);
  return (word) => {
    const code = codes.get(word);
    return code === undefined ? wrong : code;
  };
}

function checkDepartment({ departments }: Geography): Check {
  const wrong = refusal(
    'DEPARTMENT',
    'Use a two-digit DIVIPOLA department code, leading zero kept.',
  );
  return (word) => (departments.has(word) ? word : wrong);
}

function checkMunicipality({ municipalities, retired }: Geography): Check {
  const wrong = refusal(
    'MUNICIPALITY',
    'Use a five-digit DIVIPOLA municipality code in force, leading zero kept.',
  );
  return (word) => {
    const code = retired.get(word) ?? word;
    return municipalities.has(code) ? code : wrong;
  };
}

const notACountry = refusal('COUNTRY', 'Use a two-letter ISO 3166-1 country code.');

function checkCountry(word: string): Checked {
  return COUNTRY_CODES.has(word) ? word : notACountry;
}

function refusal(rule: Rule, remedy: string): Refusal {
  return { rule, remedy };
}
