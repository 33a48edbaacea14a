import type { AmountBound, EvidenceMark } from '../loaders/rows.ts';

/** What an absence can be about; each has its note in `reference/availability-notes.csv`. */
export const TOPICS = [
  'SUB_OBJECTIVES',
  'AWARDS',
  'AWARD_TOTAL',
  'AWARD_AMOUNT',
  'COMMITMENTS',
  'COMMITMENT_AMOUNT',
  'CONTRIBUTIONS',
  'COMMITTED_AMOUNT',
  'DELIVERED_AMOUNT',
  'DIALOGUES',
  'DIALOGUE_INDICATORS',
  'SUSTAINABILITY_MEASURES',
  'BASELINE',
  'TARGETS',
] as const;

export type Topic = (typeof TOPICS)[number];

/** Something about the partnership that may not be public, so that an empty list or a null is never mute. */
export interface Documented {
  readonly topic: Topic;
  readonly availability: 'PUBLISHED' | 'NOT_PUBLISHED' | 'SYNTHETIC';
}

interface Marked {
  readonly evidence: EvidenceMark;
}

/** Whether a topic is public, by the rows there are of it; one invented row makes the whole synthetic. */
export function documented(topic: Topic, rows: readonly Marked[]): Documented {
  if (rows.length === 0) return { topic, availability: 'NOT_PUBLISHED' };
  const synthetic = rows.some(({ evidence }) => evidence === 'S');
  return { topic, availability: synthetic ? 'SYNTHETIC' : 'PUBLISHED' };
}

/** A list that says whether it is public. */
export function documentedList<Row extends Marked>(topic: Topic, rows: readonly Row[]) {
  return { ...documented(topic, rows), items: rows };
}

/** A sum in US dollars that says whether it is public. */
export function amount(
  topic: Topic,
  { usd, bound }: { readonly usd: number | null; readonly bound: AmountBound | null },
  row: Marked,
) {
  return { ...documented(topic, usd === null ? [] : [row]), usd, bound };
}
