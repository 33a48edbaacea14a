/** `join__Graph` name of an agency, e.g. `FOREIGN_AFFAIRS`. */
export type AgencyCode = string;

/** What a part of the schema says of itself. */
export interface Described {
  readonly name: string;
  /** As the schema has it: in English. */
  readonly description: string;
  /** The official Spanish term its description gives first. */
  readonly term: string | undefined;
  readonly deprecated: string | undefined;
}

/** A type as a field or argument has it: `[OffenceCell!]!` and the type to link to. */
export interface TypeReference {
  readonly before: string;
  readonly name: string;
  readonly after: string;
}

/** An argument of a field, or a field of an input. */
export interface Argument extends Described {
  readonly type: TypeReference;
  /** As GraphQL writes it; undefined when there is none. */
  readonly defaultValue: string | undefined;
}

/** A field with all it takes. */
export interface FieldCard extends Described {
  readonly type: TypeReference;
  readonly args: readonly Argument[];
  /** The agencies that answer it. */
  readonly agencies: readonly AgencyCode[];
  /** Who may read it, in the schema's own words; empty when it says nothing. */
  readonly audience: readonly string[];
  /** Value of `UnitOfCount` the description states. */
  readonly unit: string | undefined;
}

/** Where a type is used: a field or argument of another. */
export interface Use {
  readonly type: string;
  readonly field: string;
  /** Undefined when the field itself is of the type. */
  readonly argument: string | undefined;
}

/** A value of an enum that depends on who reads. */
export interface Readers {
  readonly type: string;
  readonly value: Described;
}

/** GraphQL's kinds of a type. */
export type TypeKind = 'OBJECT' | 'INTERFACE' | 'UNION' | 'INPUT' | 'ENUM' | 'SCALAR';

/** Everything a page tells of one type. */
export interface TypeCard extends Described {
  readonly kind: TypeKind;
  /** The agencies that have the type; more than one share it. */
  readonly agencies: readonly AgencyCode[];
  /** The one that answers for it; undefined when several do alike. */
  readonly owner: AgencyCode | undefined;
  /** The fields it is found by in every agency; undefined for what is no entity. */
  readonly key: string | undefined;
  readonly audience: readonly string[];
  /** What an enum it gives says of readers without a session. */
  readonly readers: readonly Readers[];
  /** Values of `UnitOfCount` that what is counted here has. */
  readonly units: readonly string[];
  readonly fields: readonly FieldCard[];
  /** Of an input. */
  readonly inputs: readonly Argument[];
  /** Of an enum. */
  readonly values: readonly Described[];
  readonly interfaces: readonly string[];
  /** Types that implement it, or of which it is one. */
  readonly members: readonly string[];
  readonly uses: readonly Use[];
}
