import type { Language } from '../language.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** A view of the dashboard, by the last part of its address. */
export type ViewName = 'panorama' | 'mapa' | 'comparar' | 'flujos' | 'compromisos' | 'calidad';

/** What the frame of every page says. */
export interface PageWords {
  readonly brand: string;
  readonly views: Readonly<Record<ViewName, string>>;
  readonly viewsLabel: string;
  readonly skip: string;
  readonly language: string;
  readonly dark: string;
  readonly light: string;
  readonly theme: string;
  readonly reader: Readonly<Record<'PUBLIC' | 'ANALYST', string>>;
  readonly demonstration: string;
  readonly synthetic: string;
  readonly belongs: string;
  readonly explorer: string;
  readonly downloads: string;
  readonly schema: string;
  readonly footer: string;
  readonly help: string;
  readonly helpLine: string;
}

/** The frame's words, by language. */
export const PAGE_WORDS: Readonly<Record<Language, PageWords>> = { es, en };
