import type { Language } from '../../language.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What a record may lack. */
export type Attribute =
  'age' | 'sex' | 'place' | 'purpose' | 'form' | 'sector' | 'worstForm' | 'armedGroup';

/** What the view Calidad says. Braces are filled in. */
export interface QualityWords {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly calendar: string;
  readonly calendarLead: string;
  readonly dataset: string;
  readonly responsible: string;
  readonly last: string;
  readonly lastNumber: string;
  readonly cutOff: string;
  readonly next: string;
  readonly nextUnknown: string;
  readonly state: string;
  readonly inForce: string;
  readonly neverPublished: string;
  readonly yearBy: string;
  readonly dates: Readonly<Record<'DECIDED' | 'FACT' | 'KNOWN' | 'RECORDED' | 'REPORTED', string>>;
  readonly corrections: string;
  readonly correctionsLead: string;
  readonly correctionsNone: string;
  readonly changes: Readonly<Record<'cutOff' | 'correction' | 'definition', string>>;
  readonly release: string;
  readonly correction: string;
  readonly gaps: string;
  readonly gapsLead: string;
  readonly attribute: string;
  readonly attributes: Readonly<Record<Attribute, string>>;
  readonly without: string;
  readonly share: string;
  readonly shareNone: string;
  readonly shareUnit: string;
  /** What the days of a dataset are, where they are not those until its entry. */
  readonly lagOf: Readonly<Record<string, string>>;
  readonly lagUsual: string;
  readonly lagNone: string;
  readonly records: string;
  readonly total: string;
}

/** The words of Calidad, by language. */
export const QUALITY_WORDS: Readonly<Record<Language, QualityWords>> = { es, en };
