import type { Language } from '../language.ts';
import { en } from './en.ts';
import { es } from './es.ts';

/** Kinds of a type, as GraphQL has them. */
export type KindName = 'OBJECT' | 'INTERFACE' | 'UNION' | 'INPUT' | 'ENUM' | 'SCALAR';

/** What the pages of the schema say. */
export interface SchemaWords {
  readonly dictionary: string;
  readonly title: string;
  readonly lead: string;
  readonly inEnglish: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly search: string;
  readonly tryOne: string;
  /** Holds `{count}` and `{query}`. */
  readonly found: string;
  readonly foundOne: string;
  /** Holds `{query}`. */
  readonly foundNothing: string;
  readonly pictureTitle: string;
  readonly pictureHint: string;
  /** Holds `{types}`, `{entities}` and `{agencies}`. */
  readonly pictureSpoken: string;
  readonly pictureTable: string;
  readonly pictureFrom: string;
  readonly pictureTo: string;
  readonly entity: string;
  readonly reachedFrom: string;
  readonly entities: string;
  readonly entitiesHint: string;
  readonly shared: string;
  readonly sharedHint: string;
  readonly kinds: Readonly<Record<KindName, string>>;
  readonly owner: string;
  readonly sharedBy: string;
  readonly audience: string;
  readonly audienceSilent: string;
  readonly withoutSession: string;
  readonly unit: string;
  readonly unitNone: string;
  readonly term: string;
  readonly termNone: string;
  /** Holds `{field}`. */
  readonly termOf: string;
  readonly key: string;
  readonly interfaces: string;
  readonly members: string;
  readonly fields: string;
  readonly inputs: string;
  readonly values: string;
  readonly takes: string;
  readonly usual: string;
  readonly deprecated: string;
  readonly example: string;
  /** Holds `{operation}`. */
  readonly exampleHint: string;
  readonly exampleNone: string;
  /** Holds `{code}`. */
  readonly exampleRefused: string;
  readonly query: string;
  readonly answer: string;
  readonly firstOfList: string;
  readonly openInExplorer: string;
  readonly asTable: string;
  readonly fromProgram: string;
  readonly snippetHint: string;
  readonly usedIn: string;
  readonly usedNowhere: string;
  readonly asArgument: string;
  readonly unknownTitle: string;
  /** Holds `{name}`. */
  readonly unknown: string;
  readonly nearest: string;
}

/** The words of the pages of the schema, by language. */
export const SCHEMA_WORDS: Readonly<Record<Language, SchemaWords>> = { es, en };
