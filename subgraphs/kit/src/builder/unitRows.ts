import { periodStateOf } from '../disclosure/closedPeriods.ts';
import { recordKeyer } from '../disclosure/recordKey.ts';
import type { CodesByDimension } from '../release/codes.ts';
import { derivedFrom, deriver } from '../release/derived.ts';
import type { DatasetFamily } from '../release/family.ts';
import type { Publication } from './publication.ts';

/** Rows that are counted in no cell, and codes that no list has. */
export interface LeftOut {
  outsidePeriod: number;
  openPeriod: number;
  /** Dimension and code, `sector Z`, of what no list has. */
  readonly strangers: Set<string>;
}

/** Turns text lines of the units statement (the unit, then the codes) into lines of the builder's own table. */
export interface UnitRows {
  /** The line for the table (unit, record key, ordinals), or nothing when the row is left out. */
  readonly translate: (line: string) => string;
  readonly leftOut: LeftOut;
}

/** Dimensions the units statement yields, in the family's order; the others are derived from them. */
export function yieldedDimensions({ dimensions }: DatasetFamily): readonly string[] {
  return Object.keys(dimensions).filter((name) => derivedFrom(name) === undefined);
}

/** Combinations of codes remembered, since a register has far fewer of them than rows. */
const MOST_REMEMBERED = 200_000;

/**
 * The translation of one build. The unit's own identifier ends here: what goes on is its HMAC (record key), and ordinals.
 */
export function unitRows({ family, keys, cutOff }: Publication, codes: CodesByDimension): UnitRows {
  const leftOut: LeftOut = { outsidePeriod: 0, openPeriod: 0, strangers: new Set() };
  const ordinals = ordinalsOf(family, codes);
  const keyOf = recordKeyer(keys, family.id);
  const yearAt = yieldedDimensions(family).indexOf('year');
  const known = new Map<string, Translated>();
  const translateCodes = (text: string): Translated => {
    const values = text.split('\t');
    const fate = fateOf(values[yearAt] ?? '', codes, cutOff);
    return { fate, ordinals: fate ? '' : ordinals(values, leftOut.strangers) };
  };
  const translate = (line: string): string => {
    const tab = line.indexOf('\t');
    const text = line.slice(tab + 1);
    let translated = known.get(text);
    if (translated === undefined) {
      translated = translateCodes(text);
      if (known.size < MOST_REMEMBERED) known.set(copyOf(text), translated);
    }
    if (translated.fate) {
      leftOut[translated.fate] += 1;
      return '';
    }
    const pseudonym = line.slice(0, tab);
    if (pseudonym === NULL || pseudonym === '') leftOut.strangers.add('unit null');
    const { key, unit } = keyOf(pseudonym);
    return `${unit}\t${key}\t${translated.ordinals}\n`;
  };
  return { translate, leftOut };
}

/** The same text in memory of its own: a slice of a line would keep the whole block it was read in. */
function copyOf(text: string): string {
  return text.split('\t').join('\t');
}

type Fate = 'outsidePeriod' | 'openPeriod';

/** A row's codes as ordinals, or why the row is not counted. */
interface Translated {
  readonly fate: Fate | null;
  readonly ordinals: string;
}

/** A row of a year that is not published, or not closed yet, is not counted. */
function fateOf(year: string, { year: years = [] }: CodesByDimension, cutOff: string): Fate | null {
  if (!years.some(({ code }) => code === year)) return 'outsidePeriod';
  return periodStateOf(year, cutOff) === 'CLOSED' ? null : 'openPeriod';
}

/** Gives the ordinals of a row's codes, those of derived dimensions included, as COPY text. */
function ordinalsOf(family: DatasetFamily, codes: CodesByDimension) {
  const yielded = yieldedDimensions(family);
  const dimensions = Object.entries(family.dimensions).map(([name, list]) => {
    const source = derivedFrom(name);
    return {
      name,
      at: yielded.indexOf(source ?? name),
      derive: source === undefined ? (code: string) => code : deriver(list),
      ordinals: new Map((codes[name] ?? []).map(({ code }, ordinal) => [code, ordinal])),
    };
  });
  return (values: readonly string[], strangers: Set<string>): string => {
    const found = dimensions.map(({ name, at, derive, ordinals }) => {
      const code = values[at] ?? '';
      const ordinal = code === NULL ? undefined : ordinals.get(derive(code));
      if (ordinal === undefined) strangers.add(`${name} ${shown(code)}`);
      return ordinal ?? 0;
    });
    return found.join('\t');
  };
}

/** A code may be shown; what looks like a text may be somebody's name or number, and is not. */
function shown(code: string): string {
  if (code === NULL) return 'null';
  return /^[A-Z][A-Z0-9_]{0,39}$|^\d{1,5}[A-Z]?$/.test(code) ? code : '(a text)';
}

/** How COPY writes null. */
const NULL = '\\N';
