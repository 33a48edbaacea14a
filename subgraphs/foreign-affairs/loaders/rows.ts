/** Mark of a statement as the reference files hold it: confirmed, known from memory, inferred, synthetic. */
export type EvidenceMark = 'C' | 'K' | 'I' | 'S';

/** What every row of the reference files says of itself. */
export interface Sourced {
  readonly evidence: EvidenceMark;
  readonly source: string;
  readonly source_url: string | null;
}

/** Field of action of the partnership. */
export type Axis = 'PROSECUTION' | 'PROTECTION' | 'PREVENTION' | 'COLLABORATION';

export type AmountBound = 'AS_STATED' | 'AT_MOST' | 'AT_LEAST';

export interface PartnershipRow extends Sourced {
  readonly title_es: string;
  readonly title_en: string;
  readonly signed_on: string;
  readonly years: number;
}

export interface PurposeRow extends Sourced {
  readonly code: string;
  readonly text_es: string;
  readonly text_en: string;
}

export interface ParticipantRow extends Sourced {
  readonly code: string;
  readonly name_es: string;
  readonly name_en: string;
  readonly part: 'LEAD' | 'NEGOTIATION' | 'CONSULTATION' | 'IMPLEMENTATION';
}

export interface ObjectiveRow extends Sourced {
  readonly code: string;
  readonly axis: Axis;
  readonly content_es: string;
  readonly content_en: string;
}

export interface SubObjectiveRow extends Sourced {
  readonly code: string;
  readonly objective: string;
  readonly content_es: string;
  readonly content_en: string;
}

export interface ObjectiveActorRow extends Sourced {
  readonly objective: string;
  readonly name: string;
}

export interface PrioritisedFormRow extends Sourced {
  readonly form: string;
  readonly title_es: string;
  readonly title_en: string;
}

export interface AwardRoundRow extends Sourced {
  readonly code: string;
  readonly month: string;
  readonly usd: number | null;
  readonly bound: AmountBound | null;
}

export interface AwardRow extends Sourced {
  readonly round: string;
  readonly recipient: string;
  readonly purpose_es: string | null;
  readonly purpose_en: string | null;
  readonly usd: number | null;
  readonly bound: AmountBound | null;
}

export interface CommitmentRow extends Sourced {
  readonly party: 'UNITED_STATES' | 'COLOMBIA';
  readonly kind: 'MONEY' | 'STAFF' | 'IN_KIND';
  readonly text_es: string;
  readonly text_en: string;
  readonly stated_in: string;
  readonly usd: number | null;
  readonly bound: AmountBound | null;
}

export interface ContributionRow extends Sourced {
  readonly party: 'UNITED_STATES' | 'COLOMBIA';
  readonly year: number;
  readonly kind: 'MONEY' | 'STAFF' | 'IN_KIND';
  readonly committed_usd: number | null;
  readonly committed_bound: AmountBound | null;
  readonly delivered_usd: number | null;
  readonly delivered_bound: AmountBound | null;
  readonly note_es: string | null;
  readonly note_en: string | null;
}

export interface DialogueRow extends Sourced {
  readonly code: string;
  readonly began_on: string;
  readonly ended_on: string;
  readonly reported_es: string | null;
  readonly reported_en: string | null;
}

export interface DialogueIndicatorRow extends Sourced {
  readonly dialogue: string;
  readonly indicator: string;
}

export interface SustainabilityMeasureRow extends Sourced {
  readonly code: string;
  readonly content_es: string;
  readonly content_en: string;
  readonly taken_over_by: string | null;
  readonly due_year: number | null;
  readonly status: 'PLANNED' | 'UNDER_WAY' | 'DONE' | null;
}

export interface IndicatorRow {
  readonly code: string;
  readonly origin: 'PARTNERSHIP' | 'PROJECT' | 'PUBLICATIONS';
  readonly axis: Axis | null;
  readonly unit: string | null;
  readonly title_es: string;
  readonly title_en: string;
  readonly definition_es: string | null;
  readonly definition_en: string | null;
  readonly evidence: EvidenceMark;
  readonly source: string;
}

export interface IndicatorCounterpartRow {
  readonly indicator: string;
  readonly counterpart: string;
}

export interface BaselineRow extends Sourced {
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
}

export interface TargetRow extends Sourced {
  readonly indicator: string;
  readonly year: number;
  readonly value: number;
}

export interface AvailabilityNoteRow {
  readonly topic: string;
  readonly availability: string;
  readonly note_es: string;
  readonly note_en: string;
}

export interface PublishedFigureRow {
  readonly indicator: string;
  readonly year: number;
  readonly period: string;
  readonly dimension: string | null;
  readonly category: string | null;
  readonly value: number;
  readonly unit: string;
  readonly agency: string;
  readonly source: string;
  readonly source_url: string;
  readonly note: string | null;
}
