import type { Language } from '../../language.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** What is counted in one group of steps, in one unit: the steps of a group share a scale, and no two groups do. */
export type StepGroupName =
  'calls' | 'referrals' | 'routes' | 'victims' | 'assistance' | 'repatriations' | 'followUps';

/** What one group of steps is called, and each of its steps by code. */
export interface StepGroupWords {
  readonly title: string;
  /** The unit of count, in the plural. */
  readonly unit: string;
  readonly steps: Readonly<Record<string, string>>;
}

/** What the view Flujos says. Braces are filled in. */
export interface FlowsWords {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly matrixTitle: Readonly<Record<'interior' | 'foreignAffairs', string>>;
  readonly matrixHint: Readonly<Record<'interior' | 'foreignAffairs', string>>;
  readonly to: string;
  readonly everywhere: string;
  readonly widths: string;
  readonly unit: string;
  readonly destination: string;
  readonly whyRegions: string;
  readonly pairs: string;
  readonly arcs: string;
  readonly arcsNote: string;
  readonly arcsNone: string;
  readonly arcsAlt: string;
  readonly arcWidths: readonly [string, string, string];
  readonly protectedPairs: string;
  readonly yearsTitle: string;
  readonly stepsTitle: string;
  readonly stepsLead: string;
  readonly stepsOf: Readonly<Record<'interior' | 'foreignAffairs', string>>;
  readonly ownScale: string;
  readonly step: string;
  readonly figure: string;
  readonly groups: Readonly<Record<StepGroupName, StepGroupWords>>;
}

/** The words of Flujos, by language. */
export const FLOWS_WORDS: Readonly<Record<Language, FlowsWords>> = { es, en };
