import type { Language } from '../language.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What the explorer says. A text may hold `{name}`, which `fill` replaces. */
export interface ExplorerWords {
  readonly title: string;
  readonly otherPages: string;
  readonly saved: SavedWords;
  readonly builder: string;
  readonly table: TableWords;
  readonly session: SessionWords;
  readonly notices: NoticeWords;
}

/** *Consultas guardadas*. */
export interface SavedWords {
  readonly title: string;
  readonly search: string;
  readonly found: string;
  readonly nothing: string;
  readonly run: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly toResult: string;
  readonly topics: Readonly<Record<string, string>>;
}

/** *Tabla*. */
export interface TableWords {
  readonly title: string;
  readonly result: string;
  readonly json: string;
  readonly chart: string;
  readonly empty: string;
  readonly running: string;
  readonly noRows: string;
  readonly list: string;
  readonly constants: string;
  readonly caption: string;
  readonly figures: string;
  readonly oneFigure: string;
  readonly states: Readonly<Record<string, readonly [one: string, many: string]>>;
  readonly why: string;
  readonly noSum: string;
  readonly downloadCsv: string;
  readonly downloadJson: string;
  readonly separator: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly guard: string;
  readonly more: string;
  readonly yes: string;
  readonly no: string;
  readonly chartOf: string;
  readonly noChart: string;
}

/** *Sesión*. */
export interface SessionWords {
  readonly title: string;
  readonly now: Readonly<Record<'PUBLIC' | 'ANALYST' | 'REFUSED', string>>;
  readonly sees: Readonly<Record<'PUBLIC' | 'ANALYST' | 'REFUSED', string>>;
  readonly signIn: string;
  readonly signInLater: string;
  readonly token: string;
  readonly tokenKept: string;
  readonly openHeaders: string;
}

/** What is told in a line above everything. */
export interface NoticeWords {
  readonly away: string;
  readonly awayInEditor: string;
  readonly back: string;
  readonly close: string;
  readonly oldLink: string;
  readonly oldLinkNothing: string;
  readonly openNearest: string;
  readonly brokenVariables: string;
  readonly strangeVariables: string;
  readonly noOperations: string;
}

/** The explorer's words, by language. */
export const EXPLORER_WORDS: Readonly<Record<Language, ExplorerWords>> = { es, en };
