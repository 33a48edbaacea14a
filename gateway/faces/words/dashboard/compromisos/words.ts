import type { Language } from '../../language.ts';
import { dialogueEn } from './dialogueEn.ts';
import { dialogueEs } from './dialogueEs.ts';
import { en } from './en.ts';
import { es } from './es.ts';

type Axis = 'PROSECUTION' | 'PROTECTION' | 'PREVENTION' | 'COLLABORATION';
type Unit =
  | 'ARREST'
  | 'CALL'
  | 'CASE_OR_ROUTE'
  | 'COMPLAINT'
  | 'INSPECTION'
  | 'OFFENCE'
  | 'PROCESS'
  | 'REGISTERED_PERSON'
  | 'REPATRIATION'
  | 'VICTIM';

/** What the view Compromisos says. Braces are filled in. */
export interface CommitmentsWords {
  readonly kicker: string;
  readonly title: string;
  readonly lead: string;
  readonly toDialogue: string;
  readonly toDialogueHint: string;
  readonly axes: Readonly<Record<Axis, string>>;
  readonly units: Readonly<Record<Unit, string>>;
  readonly objective: string;
  readonly actors: string;
  readonly evidence: Readonly<Record<'CONFIRMED' | 'PROPOSED' | 'RECALLED' | 'SYNTHETIC', string>>;
  readonly indicators: string;
  readonly noIndicators: string;
  readonly proposed: string;
  readonly chosen: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly baselineNone: string;
  readonly target: string;
  readonly targetNone: string;
  readonly targetNoneYear: string;
  readonly noAnswer: string;
  readonly answerNone: string;
  readonly elsewhereHint: string;
  readonly searched: string;
  readonly notPublished: string;
  readonly invented: string;
  readonly bounds: Readonly<Record<'AS_STATED' | 'AT_LEAST' | 'AT_MOST', string>>;
  readonly sides: Readonly<Record<'COLOMBIA' | 'UNITED_STATES', string>>;
  readonly kinds: Readonly<Record<'IN_KIND' | 'MONEY' | 'STAFF', string>>;
  readonly contributions: string;
  readonly contributionsLead: string;
  readonly side: string;
  readonly year: string;
  readonly kind: string;
  readonly committed: string;
  readonly delivered: string;
  readonly stated: string;
  readonly said: string;
  readonly statements: string;
  readonly amount: string;
  readonly source: string;
  readonly publicPages: string;
  readonly awards: string;
  readonly awardsTotal: string;
  readonly recipient: string;
  readonly purpose: string;
  readonly purposeNone: string;
  readonly sustainability: string;
  readonly measure: string;
  readonly takenOverBy: string;
  readonly dueYear: string;
  readonly status: string;
  readonly statuses: Readonly<Record<'DONE' | 'PLANNED' | 'UNDER_WAY', string>>;
  readonly notSaid: string;
  readonly partnershipDown: string;
  readonly dialogue: DialogueWords;
}

/** What the pack of the annual dialogue says beside that. */
export interface DialogueWords {
  readonly title: string;
  readonly kicker: string;
  readonly of: string;
  readonly noDialogue: string;
  readonly print: string;
  readonly back: string;
  readonly chosenTitle: string;
  readonly chosenNone: string;
  readonly reported: string;
  readonly contents: string;
  readonly howTo: string;
  readonly howToLead: string;
  readonly resources: string;
  readonly annex: string;
  readonly annexLead: string;
  readonly published: string;
  readonly releases: string;
  readonly noReleases: string;
  readonly asOf: string;
  readonly value: string;
  readonly indicator: string;
}

/** The words of Compromisos, by language. */
export const COMMITMENTS_WORDS: Readonly<Record<Language, CommitmentsWords>> = {
  es: { ...es, dialogue: dialogueEs },
  en: { ...en, dialogue: dialogueEn },
};
