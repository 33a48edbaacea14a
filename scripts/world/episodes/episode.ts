import type { Person } from '../people.ts';

/** What happened to one person, before any agency wrote it down. */
export interface Episode {
  readonly person: Person;
  /** Exploitation form (finalidad), or null when nobody found out. */
  readonly purpose: string | null;
  readonly cpcForm: string;
  /** Article of the Penal Code under which the police work. */
  readonly article: string;
  readonly modality: 'INTERNAL' | 'EXTERNAL_OUTBOUND' | 'EXTERNAL_INBOUND';
  readonly factDay: number;
  /** Day on which the first agency came to know. */
  readonly knownDay: number;
  readonly origin: string;
  readonly recruitment: string;
  /** Municipality of the facts in Colombia; of the recruitment when the exploitation was abroad. */
  readonly municipality: string;
  /** Country of exploitation, ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly nunc: string;
  readonly child: boolean;
  /** Whether ICBF took the child in. */
  readonly inCare: boolean;
}
